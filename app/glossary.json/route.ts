// The glossary as data, for other programs: written once, at build. content/README.md tells its fields.

import { loadGlossary } from "@/content/load/load-glossary";
import { glossaryFile } from "@/content/model/glossary/glossary-file";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json(glossaryFile(terms));
}
