// The numbers behind a chart, as a table that can be opened.
import type { ChartTable } from "@/simulator/scene/charts/chart";
import { Scrolling } from "../../ui/scrolling";
import styles from "./charts.module.css";

type ChartNumbersProps = { readonly table: ChartTable; readonly name: string };

export function ChartNumbers({ table: { head, rows }, name }: ChartNumbersProps) {
  return (
    <details className={styles.numbers}>
      <summary>The numbers</summary>
      <Scrolling label={`The numbers: ${name}`} className={styles.table}>
        <table>
          <thead>
            <tr>
              {head.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, n) => (
                  <td key={head[n + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
