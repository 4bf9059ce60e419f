// `npm run diagrams`: draws every Mermaid fence of the lessons anew, writes each picture beside its lesson and removes
// pictures that no fence asks for. Needs a browser; the build does not, for it only reads the pictures.
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright";
import { faultOf, mermaidFences } from "../content/diagrams/diagram-source";
import { drawDiagrams } from "../content/diagrams/draw-diagrams";
import { diagramId, pictureFile, picturesFolder } from "../content/diagrams/picture";
import { readLessons } from "../content/library/check-content";
import { contentFolder } from "../content/library/content-folder";
import { type ContentProblem, printProblem } from "../content/model/problem";
import { findChromium } from "./set-up/chromium.mjs";

const lessons = await readLessons(contentFolder);
const fences = lessons.flatMap(({ slug, file, text }) =>
  mermaidFences(text).map((fence) => ({ slug, file, ...fence })),
);
const executablePath = (await findChromium()) ?? "";
// Letters as wide as they are drawn on paper, so that the pictures do not depend on the machine.
const args = ["--no-sandbox", "--font-render-hinting=none"];
const browser = await chromium.launch({ executablePath, args });
const drawings = await drawDiagrams(
  browser,
  fences.map(({ slug, name, source }) => ({ id: diagramId(slug, name), source })),
);
await browser.close();

for (const { slug } of lessons)
  await rm(picturesFolder(contentFolder, slug), { recursive: true, force: true });
const problems: ContentProblem[] = [];
for (const [index, { slug, file, name, source, line }] of fences.entries()) {
  const drawn = drawings[index];
  const fault = faultOf(source) ?? (drawn?.kind === "refused" ? drawn : undefined);
  if (fault) problems.push({ file, line: line + fault.line, column: 1, message: fault.message });
  if (drawn?.kind !== "drawn") continue;
  const folder = picturesFolder(contentFolder, slug);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.svg`), pictureFile(drawn.svg, slug, name, source));
}
for (const problem of problems) console.error(printProblem(problem));
console.log(`${fences.length - problems.length} of ${fences.length} diagrams are drawn.`);
process.exitCode = problems.length === 0 ? 0 : 1;
