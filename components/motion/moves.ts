// How furniture moves, by framer-motion's smallest part, which leaves the work to the browser. A panel and a result come
// from where they were asked for; a number nods when it has changed, and shows no value that the run never had; what a
// figure adds is lit. Nothing fades in, so all can be read at once, and nothing takes or gives up room.
import { animate } from "framer-motion/dom/mini";
import type { StageRegion } from "@/content/model/addition";
import type { Box } from "@/simulator/scene/fleet-layout";
import { stageLayout } from "@/simulator/scene/stage-layout";
import { fitStage } from "../stage/stage-fit";
import { wantsLittleMotion } from "../ui/wants-little-motion";
import { letMove } from "./motion";

function comes(element: Element | null): void {
  if (element) move(element, { translate: ["0 10px", "0 0"] }, { duration: 0.26 });
}

function slidesUp(element: Element | null): void {
  if (element) move(element, { translate: ["0 100%", "0 0"] }, { duration: 0.26 });
}

function setsOut(mark: Element | null, away: number): void {
  if (mark)
    move(mark, { translate: [`${away}cqi 0`, "0 0"] }, { duration: 0.7, ease: "easeInOut" });
}

const known = new WeakSet<Element>();

/** Looks after what a page has come to have since the last time: numbers, and what its figures add. */
export function attend(): void {
  letMove({ comes, slidesUp, setsOut });
  const all = document.querySelectorAll(":is([data-part='aside'], [data-part='said']) dt + dd");
  for (const number of notYetKnown(all)) nodsWhenChanged(number);
  for (const name of notYetKnown(document.querySelectorAll("[data-part='added']"))) {
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        lightsUp(name);
      },
      // The name is over the picture: both are in sight then.
      { rootMargin: "0px 0px -45%" },
    );
    sight.observe(name);
  }
}

function notYetKnown(all: Iterable<Element>): readonly Element[] {
  const fresh = [...all].filter((one) => !known.has(one));
  for (const one of fresh) known.add(one);
  return fresh;
}

/** One that changes all the time does not nod. */
const atRestWallMs = 600;

function nodsWhenChanged(number: Element): void {
  let text = number.textContent;
  let since = 0;
  new MutationObserver(() => {
    if (number.textContent === text || wantsLittleMotion()) return;
    text = number.textContent;
    const now = performance.now();
    if (now - since > atRestWallMs)
      move(number, { translate: ["0 0.35em", "0 0"] }, { duration: 0.3 });
    since = now;
  }).observe(number, { characterData: true, childList: true, subtree: true });
}

const twice = { duration: 1.2, delay: 0.3, repeat: 1, ease: "easeInOut" } as const;

function lightsUp(name: Element): void {
  const backgroundColor = ["transparent", "var(--starting)", "transparent"];
  const color = ["var(--ink)", "var(--surface)", "var(--ink)"];
  move(name, { backgroundColor, color }, twice);
  const light = lightOver(name);
  if (light) void animate(light, { opacity: [0, 1, 0] }, twice).then(() => light.remove());
}

/** A frame around where the picture has it. */
function lightOver(name: Element): Element | null {
  const region = name instanceof HTMLElement ? name.dataset.at : undefined;
  const stage = name.closest("section")?.querySelector("[data-part='stage']");
  const box = stage && regionsOf(stage).find(([of]) => of === region)?.[1];
  if (!box) return null;
  const light = document.createElement("div");
  light.dataset.part = "light";
  Object.assign(light.style, {
    position: "absolute",
    left: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    outline: "3px solid var(--starting)",
    outlineOffset: "3px",
    borderRadius: "8px",
    opacity: "0",
    pointerEvents: "none",
  });
  stage.parentElement?.append(light);
  return light;
}

type Region = readonly [of: StageRegion, box: Box];

function regionsOf(stage: Element): readonly Region[] {
  const { scale, width, top } = fitStage(stage.clientWidth, stage.clientHeight);
  const room = stage.clientHeight / scale;
  const { gate, lines, fleetBox } = stageLayout(width, 1, false, room);
  const { behind } = stageLayout(width, 1, true, room);
  const [above, under] = [16, gate.y + gate.height];
  const inPage = ({ x, y, width, height }: Box) => ({
    x: x * scale,
    y: y * scale + top,
    width: width * scale,
    height: height * scale,
  });
  return [
    [
      "events",
      inPage({ x: lines.from, y: above, width: lines.to - lines.from, height: under - above }),
    ],
    ["gate", inPage(gate)],
    ["instances", inPage(fleetBox)],
    ["behind", inPage(behind ?? fleetBox)],
  ];
}

type Keyframes = Readonly<Record<string, string[]>>;

/** And leaves nothing behind. */
function move(
  element: Element,
  keyframes: Keyframes,
  options: Parameters<typeof animate>[2],
): void {
  void animate(element, keyframes, { ease: "easeOut", ...options }).then(() => {
    if (element instanceof HTMLElement)
      for (const name of Object.keys(keyframes)) Reflect.set(element.style, name, "");
  });
}
