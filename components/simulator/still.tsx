// The placeholder of a simulator: one frame that teaches, its timeline, its words and its controls, drawn at build by
// the same parts as the live one and as high. What is pressed here is pressed again on the live one (../ui/island.tsx).

import { maySend, type ShownThing } from "@/content/model/shows";
import { printRate } from "@/simulator/playback/rate";
import { spokenPlainly } from "@/simulator/quantity";
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { timelineHeight } from "@/simulator/scene/timeline";
import { NumbersList } from "../explain/numbers";
import { rowsOf } from "../explain/request-rows";
import { RequestsTable } from "../explain/requests-table";
import { sentenceOf } from "../explain/words";
import { WordsLine } from "../explain/words-line";
import { clockText } from "../player/clock-words";
import pictures from "../player/picture.module.css";
import regions from "../player/regions.module.css";
import type { Run } from "../player/run";
import { SendButtons } from "../player/send-buttons";
import { startSession } from "../player/session";
import styles from "../player/simulator.module.css";
import { TimeMarks } from "../player/time-marks";
import sliderStyles from "../player/time-slider.module.css";
import { Transport } from "../player/transport";
import { stageOf } from "../stage/stage-picture";
import { StillTimeline } from "../stage/still-timeline";
import { SvgPicture } from "../stage/svg-picture";

export type StillProps = {
  readonly run: Run;
  readonly at: Micros;
  readonly width: StillWidth;
  readonly shows: readonly ShownThing[] | undefined;
};

/** How wide the simulator is on a wide screen: the still is drawn for this, and for a narrow one. */
export type StillWidth = number | null;

const narrow = 352;
const mostRows = 6;

export function Still({ run, at, width, shows }: StillProps) {
  const { trace, film } = run;
  const frame = frameAt(trace, at);
  const sentence = sentenceOf(trace, frame);
  const lens = film.lenses.bent;
  const { arrived } = trace.report.requests;
  const sends = maySend(shows);
  return (
    <div className={regions.regions}>
      <div className={regions.main}>
        <div className={pictures.scene} data-part="scene">
          <Stage run={run} at={at} width={width} label={sentence} />
          {sends && (
            <div className={styles.forScript}>
              <SendButtons place="onLine" canUndo={false} onAction={undefined} />
            </div>
          )}
        </div>
        <Timeline run={run} at={at} width={width} />
        <div className={`${sliderStyles.slider} ${styles.forScript}`}>
          <TimeMarks trace={trace} lens={lens} />
          <input
            className={sliderStyles.input}
            type="range"
            aria-label="Time"
            aria-valuetext={spokenPlainly(clockText(at))}
            min={0}
            max={Math.round(lens.length)}
            step="any"
            defaultValue={Math.round(lens.filmAt(at))}
          />
        </div>
        <div className={styles.forScript}>
          <Transport
            playing={false}
            canUndo={false}
            sends={sends ? "line" : "none"}
            isMoreOpen={false}
            clock={
              <p className={styles.clock}>
                <b>{clockText(at)}</b> · {printRate(lens.rateAt(at))}
              </p>
            }
          />
        </div>
        <div className={regions.said} data-part="said">
          <WordsLine sentence={sentence} />
          <NumbersList run={run} at={at} shows={shows} />
        </div>
      </div>
      <div className={regions.aside} data-part="aside">
        {arrived <= mostRows && (
          <details className={`${styles.more} ${styles.forNoScript}`}>
            <summary>Show as a table</summary>
            <div>
              <RequestsTable rows={rowsOf(trace, trace.horizon)} />
            </div>
          </details>
        )}
      </div>
    </div>
  );
}

type PicturesProps = {
  readonly run: Run;
  readonly at: Micros;
  readonly width: StillWidth;
};

export function Stage({ run, at, width, label }: PicturesProps & { readonly label: string }) {
  const session = startSession({ scenario: run.trace.scenario, at });
  // Beside another run it is as low as it can be.
  const room = width === null ? 0 : undefined;
  return (
    <div className={pictures.stage} data-part="stage" role="img" aria-label={label}>
      {sizesOf(width).map(([size, wide]) => (
        <div key={size} className={`${pictures.paper} ${pictures[size]}`}>
          <SvgPicture picture={stageOf(run, session, at, wide, room)} label={null} />
        </div>
      ))}
    </div>
  );
}

export function Timeline({ run, at, width }: PicturesProps) {
  return (
    <div
      className={pictures.timeline}
      data-part="timeline"
      role="img"
      aria-label={timelineLabel(run)}
      style={{ blockSize: `${timelineHeight(run)}px` }}
    >
      <StillTimeline
        run={run}
        at={at}
        widths={[width === null ? phone : width - 2 * inset, phone]}
      />
    </div>
  );
}

type Size = "wide" | "narrow";

function sizesOf(width: StillWidth): readonly (readonly [size: Size, width: number])[] {
  return width === null
    ? [["narrow", narrow]]
    : [
        ["wide", width],
        ["narrow", narrow],
      ];
}

/** What a timeline leaves free at either side, on a wide screen; how wide it is on a phone. */
const inset = 20;
const phone = narrow - 2 * 14;

function timelineLabel({ trace, slots }: Run): string {
  const { created } = trace.report.instances;
  return `Timeline: ${created} ${created === 1 ? "instance" : "instances"}, ${slots.count} at most at a time.`;
}
