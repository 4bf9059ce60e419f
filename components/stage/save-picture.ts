// Saves pictures as a file, in the colours of the page as it is, light or dark.
import type { Picture } from "@/simulator/scene/marks";
import type { Store } from "../player/store";
import { fileName, save } from "../ui/save-text";
import { type Colours, pictureSvg } from "./picture-svg";
import { stageOf } from "./stage-picture";
import { timelineOf } from "./timeline-picture";

const width = 1000;

/** The stage at the play head, and the timeline under it. */
export function saveMoment(title: string, store: Store): void {
  const run = store.run();
  const session = store.session();
  const stage = stageOf(run, session, store.head(), width);
  const { picture } = timelineOf(run, run.film.lenses[session.player.lens], width);
  savePictures(title, [stage, picture]);
}

export function savePictures(title: string, pictures: readonly Picture[]): void {
  save(`${fileName(title)}.svg`, "image/svg+xml", pictureSvg(pictures, title, pageColours()));
}

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
