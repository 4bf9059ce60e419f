// Every round of a measurement as a table, the medians first.

import requests from "../explain/requests-table.module.css";
import pieces from "../lesson/pieces.module.css";
import { Scrolling } from "../ui/scrolling";
import { medianOf, msText, type Round, timesOf } from "./rounds";
import type { Way } from "./way";

type RoundsTableProps = {
  readonly ways: readonly Way[];
  readonly rounds: readonly Round[];
  readonly clockStep: number;
};

export function RoundsTable({ ways, rounds, clockStep }: RoundsTableProps) {
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
