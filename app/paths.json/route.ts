// The paths as data: written once, at build, and fetched by whoever follows one.

import { loadPaths } from "@/content/load/load-paths";
import { pathsFile } from "@/content/model/path/paths-file";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(pathsFile(await loadPaths()));
}
