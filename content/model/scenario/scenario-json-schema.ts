// The JSON Schema of a scenario, for editors and other programs, made from the schema the program
// itself reads with. Its rules on order and on one number against another have no place in it.

import * as z from "zod/mini";
import { scenarioSchema } from "./scenario-schema";

export type JsonSchema = { readonly [key: string]: unknown };

export function scenarioJsonSchema(): JsonSchema {
  return z.toJSONSchema(scenarioSchema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}
