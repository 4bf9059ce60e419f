// The table of platforms as data, for other programs: written once, at build. content/README.md tells its fields.
import { loadPlatforms } from "@/content/load/load-platforms";
import { platformData } from "@/content/model/platforms/files";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(platformData(await loadPlatforms()));
}
