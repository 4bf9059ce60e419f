// Runs ahead of every build, and beside `next dev` with --watch: checks the whole
// content, prints every fault and ends with status 1 if there is one; facts to be read again are only told. --watch checks again on each change
// and writes .cache/content-stamp.ts, which the pages import, so that the browser shows the change.
import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type ContentCheck, checkContent } from "../content/library/check-content";
import { contentFolder, contentStampFile, lessonsFile } from "../content/library/content-folder";
import { overdueLines, today } from "../content/library/overdue-facts";
import { printProblem } from "../content/model/problem";

const LOOK_EVERY_WALL_MS = 300;

// Before the first check, which takes a while: what changes meanwhile is a change.
const timesAtStart = await fileTimes();
const isSound = await prepare();
if (process.argv.includes("--watch")) await watchContent(timesAtStart);
else process.exitCode = isSound ? 0 : 1;

async function prepare(): Promise<boolean> {
  const wallStart = performance.now();
  const checked = await checkContent(contentFolder);
  await keep(checked);
  const { problems, lessons, library } = checked;
  for (const line of overdueLines(library.placedFacts, today())) console.warn(line);
  const wallMs = Math.round(performance.now() - wallStart);
  if (problems.length === 0) {
    const words = lessons.reduce((sum, lesson) => sum + lesson.words, 0);
    console.log(`Content is sound: ${lessons.length} lessons, ${words} words (${wallMs} ms).`);
    return true;
  }
  for (const problem of problems) console.error(printProblem(problem));
  console.error(
    problems.length === 1 ? "1 content problem." : `${problems.length} content problems.`,
  );
  return false;
}

async function keep({ lessons }: ContentCheck): Promise<void> {
  await mkdir(path.dirname(lessonsFile), { recursive: true });
  await writeFile(`${lessonsFile}.part`, JSON.stringify(lessons));
  await rename(`${lessonsFile}.part`, lessonsFile);
  await writeFile(contentStampFile, `export const contentStamp = ${Date.now()};\n`);
}

/** Looks at the times of the files: events get lost on some systems, and with some editors. */
async function watchContent(timesBefore: string): Promise<never> {
  let before = timesBefore;
  for (;;) {
    await setTimeout(LOOK_EVERY_WALL_MS);
    const now = await fileTimes();
    if (now === before) continue;
    before = now;
    await prepare().catch(console.error);
  }
}

async function fileTimes(): Promise<string> {
  const names = await readdir(contentFolder, { recursive: true });
  const data = names.filter((name) => /\.(mdx|json|svg)$/.test(name));
  const times = await Promise.all(
    data.map(async (name) => {
      const found = await stat(path.join(contentFolder, name)).catch(() => undefined);
      return `${name} ${found?.mtimeMs ?? "gone"}`;
    }),
  );
  return times.join("\n");
}
