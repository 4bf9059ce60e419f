// Which facts are to be read again, and what saved price lists and pages say otherwise: `npm run facts [-- FOLDER]`.
// By hand only; no test and no build asks any page.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "../content/library/content-folder";
import { readLibrary } from "../content/library/library";
import { today } from "../content/library/overdue-facts";
import { differences, pageName } from "./facts/differences";
import { dueLines } from "./facts/due";

const [folder] = process.argv.slice(2);
const facts = [...(await readLibrary(contentFolder)).facts.values()];
const lines = folder === undefined ? dueLines(facts, today()) : compared(folder);
console.log(lines.join("\n"));

function compared(from: string): readonly string[] {
  if (!existsSync(from)) return [`${from}: expected a folder of saved pages, found none.`];
  const pages = new Map(
    readdirSync(from).map((file) => [pageName(file), readFileSync(join(from, file), "utf8")]),
  );
  return differences(facts, pages);
}
