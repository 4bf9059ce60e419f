// The table `Requests`: a row a request. In the placeholder its rows are plain; live, the button of each opens its story.

import controls from "@/components/ui/controls.module.css";
import { clockText } from "../player/clock-words";
import { Scrolling } from "../ui/scrolling";
import { outcomeWords, type RequestRow, spanText, startWords } from "./request-rows";
import styles from "./requests-table.module.css";

type RequestsTableProps = {
  readonly rows: readonly RequestRow[];
  readonly slowestFirst?: boolean;
  readonly onSort?: () => void;
  readonly onChoose?: (request: number) => void;
};

export function RequestsTable({ rows, slowestFirst, onSort, onChoose }: RequestsTableProps) {
  return (
    <Scrolling className={styles.scroll} label="All requests so far" data-scrolls="">
      <table className={styles.table} aria-label="Requests">
        <thead>
          <tr>
            <th scope="col">Request</th>
            <th scope="col">Arrived</th>
            <th scope="col">Start</th>
            <th scope="col">Instance</th>
            <th scope="col">Waited</th>
            <th scope="col">Ran</th>
            <th scope="col" aria-sort={slowestFirst ? "descending" : "none"}>
              {onSort ? (
                <button
                  type="button"
                  className={`${controls.plain} ${styles.sort}`}
                  onClick={onSort}
                >
                  Latency
                </button>
              ) : (
                "Latency"
              )}
            </th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.request} data-start={row.start} data-outcome={row.outcome}>
              <th scope="row">
                {onChoose ? (
                  <button
                    type="button"
                    className={`${controls.plain} ${styles.choose}`}
                    aria-label={`Why: request ${row.request + 1}`}
                    data-request={row.request}
                    onClick={() => onChoose(row.request)}
                  >
                    {row.request + 1}
                  </button>
                ) : (
                  row.request + 1
                )}
              </th>
              <td>{clockText(row.arrivedAt)}</td>
              <td className={styles.start}>{startWords[row.start]}</td>
              <td>{row.instance ?? "–"}</td>
              <td>{spanText(row.waited)}</td>
              <td>{spanText(row.ran)}</td>
              <td>{spanText(row.latency)}</td>
              <td>{outcomeWords[row.outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
