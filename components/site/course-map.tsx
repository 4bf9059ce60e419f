// The course as a map: its lessons in order, each with what it is about, how long it takes, what it builds on and how far
// the reader is. Lines are drawn under the boxes; what they say stands in words, too.

import controls from "@/components/ui/controls.module.css";
import type { CourseLine } from "@/content/model/course-lines";
import type { LessonParts } from "@/content/model/lesson-parts";
import { quantity } from "@/simulator/quantity";
import { LessonProgress } from "../progress/lesson-progress";
import { Link } from "../ui/link";
import styles from "./course-map.module.css";
import { inset, narrow, narrowPieces, spotsOf, wideLines } from "./course-map-layout";

export type CourseLesson = {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly level: string;
  readonly minutes: number;
  readonly parts: LessonParts;
};

type CourseMapProps = {
  readonly lessons: readonly CourseLesson[];
  readonly lines: readonly CourseLine[];
};

export function CourseMap({ lessons, lines }: CourseMapProps) {
  const spots = spotsOf(
    lessons.map(({ parts }) => parts.slug),
    lines,
  );
  const placed = [...spots.values()];
  const layers = Math.max(...placed.map(({ layer }) => layer)) + 1;
  const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
  const pieces = narrowPieces(spots, lines);
  const titleOf = new Map(lessons.map(({ parts, title }) => [parts.slug, title]));
  return (
    <section className={styles.map} aria-labelledby="course">
      <h2 id="course">The course</h2>
      <p className={styles.intro}>
        A line leads from a lesson to what builds on it. Begin at the first; each can be read alone.
      </p>
      <div className={styles.place} style={frameOf(layers)}>
        <div className={styles.drawing}>
          <Lines
            of={wideLines(spots, lines).flatMap(({ d, x, y }) => [d, `M${x} ${y}h0`])}
            width={layers}
            height={lanes}
            size="wide"
          />
          <ol className={styles.lessons} style={{ "--layers": layers } as object}>
            {lessons.map(({ href, title, description, level, minutes, parts }, row) => {
              const { layer = 0, lane = 0 } = spots.get(parts.slug) ?? {};
              const first = lines.flatMap(({ from, to }) => (to === parts.slug ? [from] : []));
              return (
                <li
                  key={href}
                  style={
                    {
                      "--layer": layer + 1,
                      "--lane": lane + 1,
                      "--shift": `${lane === 0 ? 0 : narrow.shift}%`,
                      "--width": `${lanes === 1 ? 100 : narrow.width}%`,
                    } as object
                  }
                >
                  <Lines
                    of={pieces.flatMap((piece) => (piece.row === row ? piece.d : []))}
                    width={100}
                    height={1}
                    size="narrow"
                  />
                  <div className={styles.box}>
                    <h3>
                      <Link href={href}>{title}</Link>
                    </h3>
                    <p>{description}</p>
                    <p className={controls.small}>
                      {level} · {quantity(minutes, "minutes")}
                      {first.length > 0 && (
                        <span className={controls.spoken}>
                          {" "}
                          · builds on {first.map((slug) => titleOf.get(slug)).join(" and ")}
                        </span>
                      )}
                    </p>
                    <LessonProgress {...parts} />
                  </div>
                </li>
              );
            })}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** The first and the last box stand at the edges of the page. */
function frameOf(layers: number): object {
  const beside = inset / layers;
  return { "--inset": `${inset * 100}%`, "--out": `${(-100 * beside) / (1 - 2 * beside)}%` };
}

type LinesProps = {
  readonly of: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly size: "wide" | "narrow";
};

/** Stretched with the map; strokes keep their width, and a stroke of no length is a round dot. */
function Lines({ of, width, height, size }: LinesProps) {
  return (
    <svg
      className={styles.lines}
      data-size={size}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...new Set(of)].map((d) => (
        <path key={d} d={d} data-end={d.endsWith("h0") ? "" : undefined} />
      ))}
    </svg>
  );
}
