// What the first lesson costs a reader on a slow phone, beside the same words as a page of Docusaurus: both are loaded
// in turns, so that what else the machine does meets both alike. It measures the site in out/.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { root } from "../run.mjs";
import { atMost, type BenchRow, noted, shareOf } from "./bench-row";
import { type Control, type Load, loadPage } from "./measure-page";
import { buildPeer } from "./peer";
import { onSites } from "./sites";

const rounds = 5;
const play: Control = {
  press: 'section[aria-label^="Simulator"] [aria-label=Play]',
  answered: 'section[aria-label^="Simulator"] [aria-label=Pause]',
};
const menu: Control = { press: "button.navbar__toggle", answered: ".navbar-sidebar--show" };

export async function benchPage(): Promise<readonly BenchRow[]> {
  const course = readFileSync(join(root, "content/course.json"), "utf8");
  const lesson = `lessons/${JSON.parse(course).lessons[0]}/`;
  const built = join(root, "out", lesson, "index.html");
  if (!existsSync(built)) throw new Error("There is no site in out/: run `npm run build` first.");
  const peer = buildPeer(readFileSync(built, "utf8"));
  return onSites(["out", peer], async (browser, [ourSite, peerSite]) => {
    const ours: Load[] = [];
    const theirs: Load[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await loadTwice(browser, `${ourSite}${lesson}`, play));
      theirs.push(await loadTwice(browser, `${peerSite}`, menu));
    }
    return rowsOf(ours, theirs);
  });
}

/** Once to look at, and once more to press something, for that asks for more of the page. */
async function loadTwice(browser: Browser, url: string, control: Control): Promise<Load> {
  const load = await loadPage(browser, url);
  const { answeredMs } = await loadPage(browser, url, control);
  return { ...load, answeredMs };
}

function rowsOf(ours: readonly Load[], peer: readonly Load[]): readonly BenchRow[] {
  const median = (loads: readonly Load[], of: (load: Load) => number) =>
    shareOf(loads.map(of), 0.5);
  const kind = (name: string) => median(ours, ({ kB }) => kB[name] ?? 0);
  const total = ({ kB }: Load) => Object.values(kB).reduce((sum, one) => sum + one, 0);
  const compared = (name: string, unit: string, of: (load: Load) => number, limit?: number) => {
    const [mine, theirs] = [median(ours, of), median(peer, of)];
    const ratio = `lesson ÷ peer: ${name}`;
    return [
      noted(`lesson: ${name}`, mine, unit),
      limit === undefined
        ? noted(ratio, mine / theirs, "×")
        : atMost(ratio, mine / theirs, "×", limit),
    ];
  };
  return [
    atMost("lesson: HTML", kind("document"), "kB", 64),
    atMost(
      "lesson: script before a simulator is near",
      median(ours, ({ namedScriptsKB }) => namedScriptsKB),
      "kB",
      145,
    ),
    atMost("lesson: style", kind("stylesheet"), "kB", 25),
    ...compared("weight", "kB", total),
    ...compared("requests", "", ({ requests }) => requests),
    ...compared("first paint", "ms", ({ firstPaintMs }) => firstPaintMs),
    ...compared("largest paint", "ms", ({ largestPaintMs }) => largestPaintMs, 1),
    ...compared("blocked", "ms", ({ blockedMs }) => blockedMs, 1),
    ...compared("first control answers", "ms", ({ answeredMs }) => answeredMs),
    atMost(
      "lesson: Play answers",
      median(ours, ({ answeredMs }) => answeredMs),
      "ms",
      2800,
    ),
    atMost(
      "lesson: layout shift",
      median(ours, ({ layoutShift }) => layoutShift),
      "",
      0.001,
    ),
  ];
}
