// What the site's search can find, gathered once, at build; a reader who opens the search fetches it, and the
// browser makes the index.

import { loadSearchFile } from "@/content/load/search-entries";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(await loadSearchFile());
}
