// The glossary as data, for other programs: written once, at build. content/README.md tells its fields.
import { glossaryFile } from "@/content/model/glossary-file";
import { loadGlossary } from "@/content/pipeline/load-glossary";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json(glossaryFile(terms));
}
