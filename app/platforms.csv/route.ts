// The table of platforms for a spreadsheet, written once, at build.
import { csvText } from "@/components/ui/csv";
import { loadPlatforms } from "@/content/load/load-platforms";
import { platformLines } from "@/content/model/platforms/files";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return new Response(csvText(platformLines(await loadPlatforms())), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
}
