// How long starts, runs and both together took, as percentiles.
import type { Holds } from "@/content/model/log/holds";
import type { Percentiles } from "@/content/model/log/spans";
import { latencyText } from "@/simulator/scene/words";
import { Scrolling } from "../../ui/scrolling";
import styles from "../yours.module.css";

const columns = [
  ["half are under", "p50"],
  ["9 in 10 under", "p90"],
  ["99 in 100 under", "p99"],
  ["longest", "max"],
] as const;

export function SpansTable({ holds }: { readonly holds: Holds }) {
  const rows: readonly (readonly [string, Percentiles | null])[] = [
    ["start of an instance", holds.inits],
    ["run", holds.runs],
    ["both, as the caller waits", holds.latencies],
  ];
  const known = rows.filter(([, spans]) => spans !== null);
  if (known.length === 0) return <p>It has no durations.</p>;
  return (
    <Scrolling className={styles.table} label="Table: how long starts and runs took">
      <table>
        <caption>How long starts and runs took</caption>
        <thead>
          <tr>
            <th scope="col">time of a</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map(([name, spans]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(([, key]) => (
                <td key={key}>{spans === null ? "" : latencyText(spans[key] * 1000)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
