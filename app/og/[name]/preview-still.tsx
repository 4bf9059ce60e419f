// A still of a run in the picture for previews: its marks as one image in the light theme's colours, its words laid
// over it, for an image within an image has no typefaces.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runOf } from "@/components/player/run";
import { startSession } from "@/components/player/session";
import { stageOf } from "@/components/stage/stage-picture";
import { stillInstant } from "@/components/stage/still-instant";
import { hatchPatterns, type SvgLook, svgMarks } from "@/components/stage/svg-painter";
import { timelineOf } from "@/components/stage/timeline-picture";
import type { Ink, Mark, Picture } from "@/simulator/scene/marks";
import type { Shown } from "./previews";

type PreviewStillProps = Shown & { readonly width: number; readonly height: number };

/** As large as fits, in the middle of what is left of the card. */
export function PreviewStill({ as, scenario, width, height }: PreviewStillProps) {
  const picture = closelyCut(pictureOf(as, scenario));
  const scale = Math.min(width / picture.width, height / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  return (
    <div style={{ display: "flex", position: "relative", margin: "auto", ...size }}>
      {/* biome-ignore lint/performance/noImgElement: this is drawn at build and never sent */}
      {/* biome-ignore lint/a11y/useAltText: this is drawn at build and never sent */}
      <img src={imageOf(picture)} {...size} />
      {picture.marks.map((mark, n) =>
        mark.kind === "text" ? (
          <Word key={String(n)} mark={mark} top={picture.top} scale={scale} />
        ) : null,
      )}
    </div>
  );
}

function pictureOf(as: Shown["as"], scenario: Shown["scenario"]): Picture {
  const run = runOf(scenario);
  if (as === "timeline") return timelineOf(run, run.film.lenses.bent, 340).picture;
  const at = stillInstant(run.trace);
  return stageOf(run, startSession({ scenario, at }), at, 640);
}

type Cut = Picture & { readonly top: number };

/** Without the room that a stage leaves for more instances than it has. */
function closelyCut({ width, marks }: Picture): Cut {
  const ends = marks.flatMap((mark) => {
    if (mark.kind === "path") return [];
    if (mark.kind === "rect") return [mark.y, mark.y + mark.height];
    const reach = mark.kind === "text" ? mark.size : mark.radius;
    return [mark.y - reach, mark.y + reach];
  });
  const top = Math.min(...ends);
  return { width, height: Math.max(...ends) - top, marks, top };
}

function imageOf({ width, height, marks, top }: Cut): string {
  const shapes = { width, height, marks: marks.filter(({ kind }) => kind !== "text") };
  const inside = `${hatchPatterns(look)}${svgMarks(shapes, look)}`;
  const box = `0 ${top} ${width} ${height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

type WordProps = {
  readonly mark: Extract<Mark, { kind: "text" }>;
  readonly top: number;
  readonly scale: number;
};

/** How far the foot of the letters is from the top of their line, in sizes of the type. */
const baseline = 0.864;
const room = 800;

function Word({ mark, top, scale }: WordProps) {
  const { text, anchor, weight, opacity = 1 } = mark;
  const fontSize = mark.size * scale;
  const before = { start: 0, middle: room / 2, end: room }[anchor];
  const justifyContent = { start: "flex-start", middle: "center", end: "flex-end" }[anchor];
  const place = {
    left: mark.x * scale - before,
    top: (mark.y - top) * scale - baseline * fontSize,
  };
  const type = { fontSize, fontWeight: weight > 500 ? 600 : 400, color: ink(mark.ink), opacity };
  return (
    <div
      style={{
        display: "flex",
        position: "absolute",
        width: room,
        justifyContent,
        lineHeight: 1,
        whiteSpace: "pre",
        ...place,
        ...type,
      }}
    >
      {text}
    </div>
  );
}

export function ink(name: Ink): string {
  return lightColours.get(name) ?? "";
}

const look: SvgLook = { ink, family: () => undefined };

/** As app/tokens.css has them first; what it changes for some readers comes later. */
const lightColours = new Map(
  [
    ...readFileSync(join(process.cwd(), "app/tokens.css"), "utf8").matchAll(
      /--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})/g,
    ),
  ]
    .reverse()
    .map(([, name = "", colour = ""]) => [name, colour]),
);
