// The timeline of a still, drawn once for every width: what stands for time is stretched with its box, words keep their
// size. Names that only a wide box has room for are shown in one.
import type { Micros } from "@/simulator/scenario";
import type { Mark } from "@/simulator/scene/marks";
import { timeBox } from "@/simulator/scene/timeline-box";
import type { Run } from "../player/run";
import styles from "./still-timeline.module.css";
import { pageLook, svgMarks } from "./svg-painter";
import { timelineOf } from "./timeline-picture";

type StillTimelineProps = {
  readonly run: Run;
  readonly at: Micros;
  /** How wide it is at most, and on a phone. */
  readonly widths: readonly [wide: number, narrow: number];
};

export function StillTimeline({ run, at, widths: [wide, narrow] }: StillTimelineProps) {
  const { picture, xOf } = timelineOf(run, run.film.lenses.bent, wide, at);
  const { width, height, marks } = picture;
  const time = timeBox({ x: 0, y: 0, width, height });
  const share = (x: number) => (x - time.x) / time.width;
  const percent = (x: number) => `${(100 * share(x)).toFixed(1)}%`;
  // What stands before the time is as far from it in every width.
  const along = (x: number) => (x < time.x ? Math.round(x - time.x) : percent(x));
  const words = (of: readonly Mark[]) =>
    svgMarks({ ...picture, marks: of }, { ...pageLook, along });
  const texts = marks.filter(({ kind }) => kind === "text");
  const hasRoom = fitsIn(run, at, narrow);
  const onlyWide = texts.filter((text) => !hasRoom(text));
  const shapes = marks.filter(({ kind }) => kind !== "text");
  return (
    <>
      <svg
        className={styles.time}
        viewBox={`${time.x} 0 ${time.width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
        dangerouslySetInnerHTML={{ __html: svgMarks({ ...picture, marks: shapes }, pageLook) }}
      />
      <svg
        className={styles.words}
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
        dangerouslySetInnerHTML={{ __html: words(texts.filter(hasRoom)) }}
      />
      {onlyWide.length > 0 && (
        <svg
          className={`${styles.words} ${styles.onlyWide}`}
          aria-hidden="true"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
          dangerouslySetInnerHTML={{ __html: words(onlyWide) }}
        />
      )}
      <div className={styles.future} style={{ ["--share" as string]: share(xOf(at)).toFixed(4) }} />
    </>
  );
}

/** Whether a narrow picture has the same words. */
function fitsIn(run: Run, at: Micros, narrow: number): (mark: Mark) => boolean {
  const { marks } = timelineOf(run, run.film.lenses.bent, narrow, at).picture;
  const said = new Set(marks.map(wordsOf));
  return (mark) => said.has(wordsOf(mark));
}

function wordsOf(mark: Mark): string | null {
  return mark.kind === "text" ? mark.text : null;
}
