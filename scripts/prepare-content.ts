// Runs ahead of every build, and beside `next dev` with --watch: draws the diagrams, checks the whole
// content, prints every fault and ends with status 1 if there is one. --watch checks again on each change
// and writes .cache/content-stamp.ts, which the pages import, so that the browser shows the change.
import { watch } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { printProblem } from "../content/model/problem";
import { checkContent } from "../content/pipeline/check-content";
import {
  contentFolder,
  contentStampFile,
  diagramsFolder,
} from "../content/pipeline/content-folder";

const SETTLE_WALL_MS = 60;

const isSound = await prepare();
if (process.argv.includes("--watch")) watchContent();
else process.exitCode = isSound ? 0 : 1;

async function prepare(): Promise<boolean> {
  const wallStart = performance.now();
  const { problems, lessons, diagrams } = await checkContent(contentFolder, diagramsFolder);
  await writeStamp();
  const wallMs = Math.round(performance.now() - wallStart);
  if (problems.length === 0) {
    const words = lessons.reduce((sum, lesson) => sum + lesson.words, 0);
    console.log(
      `Content is sound: ${lessons.length} lessons, ${words} words, ${diagrams.drawn} diagrams drawn, ${diagrams.kept} kept (${wallMs} ms).`,
    );
    return true;
  }
  for (const problem of problems) console.error(printProblem(problem));
  console.error(
    problems.length === 1 ? "1 content problem." : `${problems.length} content problems.`,
  );
  return false;
}

async function writeStamp(): Promise<void> {
  await mkdir(path.dirname(contentStampFile), { recursive: true });
  await writeFile(contentStampFile, `export const contentStamp = ${Date.now()};\n`);
}

function watchContent(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(contentFolder, { recursive: true }, (_event, name) => {
    if (name === null || !/\.(mdx|json)$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void prepare().catch(console.error), SETTLE_WALL_MS);
  });
}
