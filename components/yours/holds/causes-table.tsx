// Why requests were cold, as far as a log tells it, and how each was told.
import type { Causes } from "@/content/model/log/causes";
import type { FittedLog } from "@/content/model/log/fit";
import type { Scenario } from "@/simulator/scenario";
import { countText } from "@/simulator/scene/words";
import { Scrolling } from "../../ui/scrolling";
import { shareText } from "../words";
import styles from "../yours.module.css";

type CausesTableProps = { readonly fit: FittedLog | string | null; readonly cold: number };

const rows: readonly (readonly [keyof Causes, string, string])[] = [
  ["first", "first of the log", "No instance was known before it."],
  [
    "scaleOut",
    "scaling out",
    "More were needed at once than there had been: as sure as the log’s clock.",
  ],
  [
    "idleness",
    "idleness",
    "There had been enough; the one that was missing had been idle for longer than they are kept: as sure as that estimate, below.",
  ],
];

export function CausesTable({ fit, cold }: CausesTableProps) {
  if (fit === null) return <p role="status">Why they were cold is being worked out.</p>;
  if (typeof fit === "string" || fit.causes === null) return null;
  const { causes, scenario } = fit;
  const row = (name: string, count: number, how: string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{countText(count)}</td>
      <td>{shareText(count / cold)}</td>
      <td className={styles.words}>{how}</td>
    </tr>
  );
  return (
    <Scrolling className={styles.table} label="Table: why they were cold">
      <table>
        <caption>Why they were cold</caption>
        <thead>
          <tr>
            <th scope="col">cause</th>
            <th scope="col">requests</th>
            <th scope="col">of the cold</th>
            <th scope="col">how it is told</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, name, how]) => causes[key] > 0 && row(name, causes[key], how))}
          {causes.other > 0 && row(...otherOf(scenario, causes.other))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function otherOf(scenario: Scenario, count: number): readonly [string, number, string] {
  if (scenario.interventions.length > 0)
    return [
      "a deployment, it seems",
      count,
      "An instance should still have been there, and many were replaced at once.",
    ];
  if (scenario.platform.maxLifetime !== null)
    return [
      "recycling, it seems",
      count,
      "An instance should still have been there, and such instances end at much the same age.",
    ];
  return [
    "something else",
    count,
    "An instance should still have been there. The log does not tell why it was not.",
  ];
}
