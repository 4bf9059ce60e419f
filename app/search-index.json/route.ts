// What the site's search can find, gathered once, at build; a reader who opens the search fetches it, and the
// browser makes the index.
import { columnsOf } from "@/content/model/search-entry";
import { loadSearchEntries } from "@/content/pipeline/search-entries";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(columnsOf(await loadSearchEntries()));
}
