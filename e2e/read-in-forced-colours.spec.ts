// With the system's few colours (Windows high contrast), in both schemes: words can be read off the canvas, states are
// told apart on it, and what is pressed or pulled has an edge. Looked at in pixels: a role or a style would not show it.
import type { Page } from "@playwright/test";
import { runOf } from "@/components/player/run";
import { scenarioOnShelf } from "@/components/player/scenario-fixture";
import { startSession } from "@/components/player/session";
import { fitStage } from "@/components/stage/stage-fit";
import { stageOf } from "@/components/stage/stage-picture";
import { openLab } from "./support/lab";
import { expect, test } from "./support/one-window";

/** One instance is warm, others run, the last two start. */
const at = 4_420_000;
const moment = "#1.shelf=eight-at-once&at=4.42s";

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the picture has its instances and the words on them, by what they do. */
function cellsOn(width: number, height: number) {
  const scenario = scenarioOnShelf("eight-at-once");
  const fit = fitStage(width, height);
  const { marks } = stageOf(runOf(scenario), startSession({ scenario, at }), at, fit.width);
  const grounds = {
    running: "running-fill",
    starting: "starting-fill",
    idle: "idle-fill",
  } as const;
  return Object.entries(grounds).map(([state, fill]) => {
    const cell = marks.find((mark) => mark.kind === "rect" && mark.fill === fill && mark.target);
    if (cell?.kind !== "rect") throw new Error(`No instance is ${state}.`);
    const on = (box: Box): Box => ({
      x: box.x * fit.scale,
      y: box.y * fit.scale + fit.top,
      width: box.width * fit.scale,
      height: box.height * fit.scale,
    });
    // Its name and its state stand in the upper left; the middle of its lower edge has neither word nor bar.
    const words = { x: cell.x + 6, y: cell.y + 5, width: cell.width / 2, height: 30 };
    return { state, cell: on(cell), words: on(words) };
  });
}

/** How often each colour is among the pixels of a part of the canvas. */
function coloursIn(page: Page, box: Box): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(({ x, y, width, height }) => {
    const canvas = document.querySelector<HTMLCanvasElement>(
      "section[aria-label^=Simulator] canvas",
    );
    if (!canvas) throw new Error("There is no stage.");
    const density = canvas.width / canvas.clientWidth;
    const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height].map((n) =>
      Math.round(n * density),
    );
    // Read from a copy: the stage itself is not made for it, and the browser says so.
    const pen = new OffscreenCanvas(wide, high).getContext("2d");
    pen?.drawImage(canvas, left, top, wide, high, 0, 0, wide, high);
    const { data } = pen?.getImageData(0, 0, wide, high) ?? { data: [] };
    const found: Record<string, number> = {};
    for (let n = 0; n < data.length; n += 4) {
      const alpha = (data[n + 3] ?? 0) > 128;
      const colour = alpha ? `${data[n]} ${data[n + 1]} ${data[n + 2]}` : "ground";
      found[colour] = (found[colour] ?? 0) + 1;
    }
    return found;
  }, box);
}

const lightness = (colour: string) =>
  colour
    .split(" ")
    .map(Number)
    .reduce((sum, part) => sum + part, 0) / 3;

for (const colorScheme of ["light", "dark"] as const) {
  test(`with forced colours on ${colorScheme}, words are read and states told apart`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active", reducedMotion: "reduce" });
    const simulator = await openLab(page, moment);
    const stage = await simulator
      .locator("canvas")
      .first()
      .evaluate((canvas) => ({
        width: canvas.clientWidth,
        height: canvas.clientHeight,
      }));
    const looks: string[] = [];
    for (const { state, cell, words } of cellsOn(stage.width, stage.height)) {
      const inWords = Object.entries(await coloursIn(page, words)).filter(
        ([, count]) => count > 12,
      );
      const shades = inWords.map(([colour]) => lightness(colour));
      expect(Math.max(...shades) - Math.min(...shades), `words on ${state}`).toBeGreaterThan(80);
      const inCell = Object.entries(await coloursIn(page, cell));
      looks.push(inCell.reduce((most, next) => (next[1] > most[1] ? next : most))[0]);
    }
    // Filled, hatched on a tint, outlined.
    expect(new Set(looks).size, looks.join("; ")).toBe(3);

    const play = simulator.getByRole("button", { name: "Play", exact: true });
    const time = simulator.getByRole("slider", { name: "Time" });
    await simulator.getByRole("button", { name: "More" }).click();
    const lens = simulator.getByRole("switch", { name: "Time lens" });
    for (const part of [play, time, lens]) {
      const picture = await part.screenshot();
      expect(
        await shadesOf(page, picture),
        await part.evaluate((e) => e.outerHTML),
      ).toBeGreaterThan(80);
    }
  });
}

/** How far apart the lightest and the darkest are of the colours that a picture has a good part of. */
function shadesOf(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
    pen?.drawImage(image, 0, 0);
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const counts = new Map<number, number>();
    for (let n = 0; n < data.length; n += 4) {
      const shade = ((data[n] ?? 0) + (data[n + 1] ?? 0) + (data[n + 2] ?? 0)) / 3;
      counts.set(shade, (counts.get(shade) ?? 0) + 1);
    }
    const shades = [...counts].filter(([, count]) => count > 40).map(([shade]) => shade);
    return Math.max(...shades) - Math.min(...shades);
  }, picture.toString("base64"));
}
