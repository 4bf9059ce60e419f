// What the site's search can find, gathered once, at build; a reader who opens the search fetches it, and the
// browser makes the index.

import { loadSearchEntries } from "@/content/load/search-entries";
import { columnsOf } from "@/content/model/search-entry";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(columnsOf(await loadSearchEntries()));
}
