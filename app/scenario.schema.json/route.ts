// The schema of a scenario file, for editors and other programs: written once, at build.
import { scenarioJsonSchema } from "@/content/model/scenario/scenario-json-schema";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(scenarioJsonSchema());
}
