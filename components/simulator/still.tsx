// The simulator asleep: one frame that teaches, its timeline, its words and its controls, drawn at build by
// the same parts as the live one and as high. Controls do nothing here; the door hears them.
import { frameAt } from "@/simulator/frame";
import { printRate } from "@/simulator/playback/rate";
import type { Micros } from "@/simulator/scenario";
import { timelineHeight } from "@/simulator/scene/timeline";
import type { KeepAliveChoice } from "./assumption";
import { AssumptionLine } from "./assumption-line";
import { clockText } from "./clock-words";
import { Controls } from "./controls";
import { NumbersList } from "./numbers";
import { rowsOf } from "./request-rows";
import { RequestsTable } from "./requests-table";
import type { Run } from "./run";
import { startSession } from "./session";
import styles from "./simulator.module.css";
import { stageOf } from "./stage-picture";
import { SvgPicture } from "./svg-painter";
import { TimeMarks } from "./time-marks";
import sliderStyles from "./time-slider.module.css";
import { timelineOf } from "./timeline-picture";
import { sentenceOf } from "./words";
import { WordsLine } from "./words-line";

type StillProps = {
  readonly id: string;
  readonly run: Run;
  readonly at: Micros;
  readonly keepAlive: readonly KeepAliveChoice[] | null;
  /** How wide the simulator is on a wide screen: the still is drawn for this. */
  readonly width: number;
};

const narrow = 352;
const mostRows = 8;

export function Still({ id, run, at, keepAlive, width }: StillProps) {
  const { trace, metrics, film } = run;
  const sentence = sentenceOf(trace, frameAt(trace, at));
  const lens = film.lenses.bent;
  const [now, other] = keepAlive ?? [];
  const { arrived } = trace.report.requests;
  return (
    <>
      <div className={styles.stage} data-part="stage">
        <StagePicture id={id} run={run} at={at} size="wide" width={width} label={sentence} />
        <StagePicture id={id} run={run} at={at} size="narrow" width={narrow} label={sentence} />
      </div>
      <div
        className={styles.timeline}
        data-part="timeline"
        style={{ blockSize: `${timelineHeight(run.slots)}px` }}
      >
        <TimelinePicture id={id} run={run} at={at} size="wide" width={width} />
        <TimelinePicture id={id} run={run} at={at} size="narrow" width={narrow} />
      </div>
      <div className={`${sliderStyles.slider} ${styles.forScript}`}>
        <TimeMarks trace={trace} lens={lens} />
        <input
          className={sliderStyles.input}
          type="range"
          aria-label="Time"
          aria-valuetext={clockText(at)}
          min={0}
          max={lens.length}
          step="any"
          defaultValue={lens.filmAt(at)}
        />
      </div>
      <div className={styles.forScript}>
        <Controls
          playing={false}
          speed={1}
          lens="bent"
          canUndo={false}
          clock={
            <p className={styles.clock}>
              <b>{clockText(at)}</b> · {printRate(lens.rateAt(at))}
            </p>
          }
        />
      </div>
      <WordsLine sentence={sentence} status={sentence} />
      <NumbersList numbers={metrics.numbersAt(at)} refuses={trace.report.requests.throttled > 0} />
      {now && other && (
        <div className={styles.forScript}>
          <AssumptionLine now={now} other={other} />
        </div>
      )}
      <details className={styles.more}>
        <summary data-command="table">Show as a table</summary>
        <div>
          <RequestsTable rows={rowsOf(trace, trace.horizon, 0, mostRows)} />
          {arrived > mostRows && (
            <p>
              The first {mostRows} of {arrived.toLocaleString("en-US")}.
            </p>
          )}
        </div>
      </details>
    </>
  );
}

type PictureProps = {
  readonly id: string;
  readonly run: Run;
  readonly at: Micros;
  readonly size: "wide" | "narrow";
  readonly width: number;
};

export function StagePicture({
  id,
  run,
  at,
  size,
  width,
  label,
}: PictureProps & { readonly label: string }) {
  const session = startSession({ scenario: run.trace.scenario, at });
  const picture = stageOf(run, session, at, width);
  return (
    <div className={`${styles.paper} ${styles[size]}`}>
      <SvgPicture picture={picture} label={label} id={`${id}-${size}`} />
    </div>
  );
}

export function TimelinePicture({ id, run, at, size, width }: PictureProps) {
  const { picture, xOf } = timelineOf(run, run.film.lenses.bent, width - 2 * insets[size], at);
  return (
    <div className={`${styles.paper} ${styles[size]}`}>
      <SvgPicture picture={picture} label={timelineLabel(run)} id={`${id}-${size}-timeline`} />
      <div
        className={styles.future}
        style={{ insetInlineStart: `${(100 * xOf(at)) / picture.width}%` }}
      />
    </div>
  );
}

const insets = { wide: 20, narrow: 14 } as const;

function timelineLabel({ trace, slots }: Run): string {
  const { created } = trace.report.instances;
  return `Timeline: ${created} ${created === 1 ? "instance" : "instances"}, ${slots.count} at most at a time.`;
}
