// What a build costs as the course grows: a copy of the project under .cache with 20 and 200 lessons more, each the
// text of one lesson (prose, tables, code) with a title and a sentence of its own. Diagrams, simulators, figures and
// scenes are left out: what they cost is in the lessons that are there. By itself, with other sizes:
// npx tsx scripts/bench/bench-build.ts 10 60
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterBuild } from "../build/after-build.mjs";
import { roomForBuilds, root, runNode, tools } from "../run.mjs";
import { atMost, type BenchRow, noted, table } from "./bench-row";
import { type ProcessUse, watchUse } from "./process-use";

export const copy = join(root, ".cache/bench");
const copied = ["app", "components", "content", "public", "scripts", "simulator"];
const configs = ["next.config.ts", "package.json", "tsconfig.json"];
const usualSizes = [20, 200];

type Build = {
  readonly lessons: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly outBytes: number;
  readonly lessonHtmlBytes: number;
};

export async function benchBuild(
  sizes: readonly number[] = usualSizes,
): Promise<readonly BenchRow[]> {
  const builds: Build[] = [];
  for (const size of sizes) builds.push(await build(size));
  rmSync(copy, { recursive: true });
  return [...builds.flatMap(rowsOf), ...comparison(builds)];
}

export function freshCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [...copied, ...configs]) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      // The notices are read from packages, which the copy does not have.
      filter: (path) => !/\.test\.tsx?$|app[\\/]licences/.test(path),
    });
  }
}

async function build(lessons: number): Promise<Build> {
  freshCopy();
  const slugs = writeLessons(lessons);
  const { out, ...measured } = await measuredBuild();
  return {
    lessons,
    ...measured,
    outBytes: bytesUnder(out),
    lessonHtmlBytes: statSync(join(out, "lessons", slugs[4] ?? "", "index.html")).size,
  };
}

/** Of the copy as it is now: how long it takes, by the clock and in processor time of all its processes, and how much memory; and where the site is then. */
export async function measuredBuild() {
  const startedAtWall = performance.now();
  const content = await run([...roomForBuilds, "--import", "tsx", "scripts/prepare-content.ts"]);
  const site = await run([...roomForBuilds, join(root, tools.next), "build"]);
  const out = join(copy, "out");
  const own = process.cpuUsage();
  afterBuild(out);
  const { user, system } = process.cpuUsage(own);
  const finishMs = (user + system) / 1000;
  const steps = [content.cpuMs, site.cpuMs, finishMs].map(Math.round);
  console.error(`Processor time of content, pages, finish: ${steps.join(", ")} ms`);
  return {
    out,
    wallMs: performance.now() - startedAtWall,
    cpuMs: steps.reduce((sum, one) => sum + one, 0),
    peakBytes: Math.max(content.peakBytes, site.peakBytes),
  };
}

function writeLessons(count: number): readonly string[] {
  const coursePath = join(copy, "content/course.json");
  const course: { lessons: string[] } = JSON.parse(readFileSync(coursePath, "utf8"));
  const model = readFileSync(join(copy, "content/lessons", modelLesson, "lesson.mdx"), "utf8");
  const slugs = Array.from(
    { length: count },
    (_, index) => `lesson-${String(index + 1).padStart(4, "0")}`,
  );
  for (const [index, slug] of slugs.entries()) {
    const folder = join(copy, "content/lessons", slug);
    mkdirSync(folder);
    writeFileSync(join(folder, "lesson.mdx"), vary(model, index + 1));
  }
  writeFileSync(coursePath, JSON.stringify({ ...course, lessons: [...course.lessons, ...slugs] }));
  return slugs;
}

const modelLesson = "cold-starts";

function vary(model: string, number: number): string {
  return (
    model
      .replace(/^title: .*$/m, `title: Lesson ${number}`)
      .replace(/^aliases: .*$/m, "aliases: []")
      .replace(/^```mermaid\n[\s\S]*?^```$/gm, "")
      // Without its presentation, whose votes need a quiz and whose beats a simulator.
      .replace(/<(Notes|OnStage|Beat)\b[\s\S]*?<\/\1>|<Vote\b[^>]*\/>|<\/?Scene\b[^>]*>/g, "")
      .replace(/<Simulator\b[^>]*\/>|<Simulator\b[\s\S]*?<\/Simulator>|<\/?Beside>/g, "")
      .replace(/<(?:Starts|Measurement)\b[^>]*\/>/g, "")
      .concat(`\nThis is the last sentence of lesson ${number}.\n`)
  );
}

/** In the copy. */
async function run(args: string[]): Promise<ProcessUse> {
  let watch = { stop: (): ProcessUse => ({ peakBytes: Number.NaN, cpuMs: Number.NaN }) };
  const { status, output } = await runNode(args, {
    capture: true,
    cwd: copy,
    onStart: (child) => {
      watch = watchUse(child.pid ?? 0);
    },
  });
  const use = watch.stop();
  if (status !== 0) throw new Error(`The build of the benchmark failed:\n${output}`);
  return use;
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

function rowsOf({ lessons, wallMs, cpuMs, peakBytes, outBytes }: Build): readonly BenchRow[] {
  const peakMb = peakBytes / 1e6;
  const name = `build of ${lessons} lessons`;
  return [
    noted(`${name}: time`, wallMs / 1000, "s"),
    noted(`${name}: processor time`, cpuMs / 1000, "s"),
    atMost(`${name}: memory`, peakMb, "MB", 2000),
    noted(`${name}: output`, outBytes / 1e6, "MB"),
  ];
}

function comparison(builds: readonly Build[]): readonly BenchRow[] {
  const [small, large] = [builds[0], builds.at(-1)];
  if (!small || !large) return [];
  const further = large.lessons - small.lessons;
  return [
    noted("each further lesson: time", (large.wallMs - small.wallMs) / further, "ms"),
    atMost("each further lesson: processor time", (large.cpuMs - small.cpuMs) / further, "ms", 150),
    atMost(
      "each further lesson: output",
      (large.outBytes - small.outBytes) / further / 1000,
      "kB",
      350,
    ),
    atMost(
      `a lesson's HTML among ${large.lessons}, over that among ${small.lessons}`,
      large.lessonHtmlBytes / small.lessonHtmlBytes,
      "×",
      1.01,
    ),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = process.argv.slice(2).map(Number);
  console.log(table(await benchBuild(sizes.length > 0 ? sizes : usualSizes)));
}
