// What a further lesson costs a build, in processor time of all its processes: a copy of the project under .cache is
// built with few lessons more and with many, each the prose, tables and code of one that is there. Simulators, figures,
// scenes and diagrams are left out: what they cost is in the lessons that are there.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { atMost, type BenchRow, noted } from "./bench-row";

const copy = join(root, ".cache/bench");
const copied = ["app", "components", "content", "public", "scripts", "simulator"];
const configs = ["next.config.ts", "package.json", "package-lock.json", "tsconfig.json"];
const [few, many] = [10, 110];

export async function benchBuild(): Promise<readonly BenchRow[]> {
  const [small, large] = [build(few), build(many)];
  rmSync(copy, { recursive: true });
  const eachMs = (1000 * (large.seconds - small.seconds)) / (many - few);
  return [
    noted(`build with ${few} lessons more: processor time`, small.seconds, "s"),
    atMost("build, each further lesson: processor time", eachMs, "ms", 150),
    atMost("a lesson's HTML among many ÷ among few", large.bytes / small.bytes, "×", 1.01),
  ];
}

function build(lessons: number) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [...copied, ...configs])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeLessons(lessons);
  // The last line that the shell prints then is the time of all that it has waited for.
  const printed = execFileSync("sh", ["-c", "node scripts/build.mjs && times"], {
    cwd: copy,
    encoding: "utf8",
  });
  const times = printed.trim().split("\n").at(-1) ?? "";
  const seconds = [...times.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, rest]) => 60 * Number(minutes) + Number(rest))
    .reduce((sum, one) => sum + one);
  return { seconds, bytes: statSync(join(copy, "out/lessons/lesson-1/index.html")).size };
}

function writeLessons(count: number): void {
  const coursePath = join(copy, "content/course.json");
  const course: { lessons: string[] } = JSON.parse(readFileSync(coursePath, "utf8"));
  const model = readFileSync(join(copy, "content/lessons/cold-starts/lesson.mdx"), "utf8");
  for (let number = 1; number <= count; number += 1) {
    const slug = `lesson-${number}`;
    mkdirSync(join(copy, "content/lessons", slug));
    writeFileSync(join(copy, "content/lessons", slug, "lesson.mdx"), vary(model, number));
    course.lessons.push(slug);
  }
  writeFileSync(coursePath, JSON.stringify(course));
}

function vary(model: string, number: number): string {
  return model
    .replace(/^title: .*$/m, `title: Lesson ${number}`)
    .replace(/^aliases: .*$/m, "aliases: []")
    .replace(/```mermaid[\s\S]*?```/g, "")
    .replace(/<(Notes|OnStage|Beat)\b[\s\S]*?<\/\1>|<Vote\b[^>]*\/>|<\/?Scene\b[^>]*>/g, "")
    .replace(/<Simulator\b[^>]*\/>|<Simulator\b[\s\S]*?<\/Simulator>|<\/?Beside>/g, "")
    .replace(/<(?:Starts|Measurement)\b[^>]*\/>/g, "")
    .concat(`\nThis is the last sentence of lesson ${number}.\n`);
}
