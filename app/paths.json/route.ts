// The paths as data: written once, at build, and fetched by whoever follows one.
import { pathsFile } from "@/content/model/paths-file";
import { loadPaths } from "@/content/pipeline/load-paths";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return Response.json(pathsFile(await loadPaths()));
}
