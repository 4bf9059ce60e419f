// Saves what can be taken home: the scenario, the requests, the picture of the moment, a chart. Reads the
// colours from the page as it is, light or dark.
import { writeScenario } from "@/content/model/scenario/scenario-write";
import type { Chart } from "@/simulator/scene/charts/chart";
import type { Store } from "../player/store";
import { stageOf } from "../stage/stage-picture";
import { timelineOf } from "../stage/timeline-picture";
import { save } from "../ui/save-text";
import { type Colours, pictureSvg, requestsCsv } from "./download";
import type { Named } from "./lab-state";

export function saveScenario({ setting, title }: Named): void {
  const about = { title, description: null, preset: setting.preset };
  const text = JSON.stringify(writeScenario(setting.scenario, about), null, 2);
  save(`${fileName(title)}.json`, "application/json", `${text}\n`);
}

export function saveRequests({ title }: Named, store: Store): void {
  save(`${fileName(title)}.csv`, "text/csv", requestsCsv(store.run().trace));
}

/** The stage at the play head, and the timeline under it. */
export function savePicture({ title }: Named, store: Store): void {
  const run = store.run();
  const session = store.session();
  const stage = stageOf(run, session, store.head(), pictureWidth);
  const { picture } = timelineOf(run, run.film.lenses[session.player.lens], pictureWidth);
  const svg = pictureSvg([stage, picture], title, pageColours());
  save(`${fileName(title)}.svg`, "image/svg+xml", svg);
}

export function saveChart({ title, picture }: Chart, whose: string): void {
  if (!picture) return;
  const svg = pictureSvg([picture], `${whose}: ${title}`, pageColours());
  save(`${fileName(`${whose} ${title}`)}.svg`, "image/svg+xml", svg);
}

const pictureWidth = 1000;

/** The tokens' values at this moment: a probe is given each, and the browser resolves it. */
function pageColours(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const known = new Map<string, string>();
  return (ink) => {
    probe.style.color = `var(--${ink})`;
    const colour = known.get(ink) ?? getComputedStyle(probe).color;
    known.set(ink, colour);
    return colour;
  };
}

function fileName(title: string): string {
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return words.replace(/^-+|-+$/g, "").slice(0, 60) || "scenario";
}
