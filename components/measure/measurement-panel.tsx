// The part of a measurement that changes: buttons, bars, the result in words, the table. The same as a placeholder in the
// HTML and live; holds no state.

import controls from "@/components/ui/controls.module.css";
import type { MeasureKind } from "@/content/model/vocabulary";
import { quantity } from "@/simulator/quantity";
import requests from "../explain/requests-table.module.css";
import pieces from "../lesson/pieces.module.css";
import frame from "../player/simulator.module.css";
import { Reserved } from "../ui/reserved";
import { Scrolling } from "../ui/scrolling";
import { Bars, type MeasuredRounds } from "./bars";
import { longestStatus, type Measurement, statusText } from "./measurement-state";
import { medianOf, msText, timesOf } from "./rounds";
import { measures } from "./way";

type MeasurementPanelProps = {
  readonly of: MeasureKind;
  readonly measurement: Measurement;
  readonly onStart?: (rounds: number) => void;
  readonly onStop?: () => void;
};

const fewRounds = 20;
const manyRounds = 100;

export function MeasurementPanel({ of, measurement, onStart, onStop }: MeasurementPanelProps) {
  const measured = measures[of];
  const { state, rounds, wanted, clockStep } = measurement;
  const shown = { ways: measured.ways, rounds, clockStep };
  const isRunning = state === "running";
  const start = (count: number) => ({
    "data-press": String(count),
    ...usable(!isRunning),
    ...(onStart && !isRunning && { onClick: () => onStart(count) }),
  });
  return (
    <>
      <div className={`${frame.words} ${frame.forScript}`}>
        <div className={controls.row}>
          <button type="button" className={controls.main} {...start(fewRounds)}>
            Measure
          </button>
          <button type="button" className={controls.quiet} {...start(manyRounds)}>
            Measure {manyRounds} rounds
          </button>
          <button
            type="button"
            className={controls.quiet}
            {...usable(isRunning)}
            {...(onStop && isRunning && { onClick: onStop })}
          >
            Stop
          </button>
          <p className={frame.clock} aria-hidden="true">
            {wanted > 0 && `round ${rounds.length} of ${wanted}`}
          </p>
        </div>
      </div>
      <div className={frame.words}>
        <Bars {...shown} />
      </div>
      <div className={frame.words}>
        <Reserved
          className={`${controls.read} ${frame.sentence}`}
          longest={longestStatus(of)}
          text={statusText(measured, measurement)}
          isStatus
        />
        {clockStep > 0.25 && (
          <p>
            This browser’s clock moves in steps of {quantity(clockStep, "ms")}, so shorter times
            cannot be told.
          </p>
        )}
      </div>
      <details className={frame.more}>
        <summary>Show as a table</summary>
        <div>
          <RoundsTable {...shown} />
        </div>
      </details>
    </>
  );
}

/** A button that does nothing now stays where it is, and keeps the focus. */
function usable(isUsable: boolean) {
  return { "aria-disabled": !isUsable, style: { opacity: isUsable ? 1 : 0.5 } };
}

/** Every round, the medians first. */
function RoundsTable({ ways, rounds, clockStep }: MeasuredRounds) {
  if (rounds.length === 0) return <p>Nothing is measured yet.</p>;
  const cell = (ms: number | null | undefined) =>
    ms === null || ms === undefined ? "" : msText(ms, clockStep);
  return (
    <Scrolling className={`${requests.scroll} ${pieces.scroll}`} label="Rounds">
      <table>
        <thead>
          <tr>
            <th scope="col">Round</th>
            {ways.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Median</th>
            {ways.map(({ name }, way) => (
              <td key={name}>{cell(medianOf(timesOf(rounds, way)))}</td>
            ))}
          </tr>
          {rounds.map(({ ms }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rounds have no other name than their place
            <tr key={n}>
              <th scope="row">{n + 1}</th>
              {ways.map(({ name }, way) => (
                <td key={name}>{cell(ms[way])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
