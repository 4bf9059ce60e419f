// The starts of runtimes as a table: what the picture shows, number by number.
import { TableFrame } from "../lesson/pieces";
import type { Spread } from "./runtimes";
import type { StartRow } from "./start-rows";

export function StartsTable({ rows }: { readonly rows: readonly StartRow[] }) {
  const columns = ["Median, ms", "9 in 10 within", "99 in 100 within"];
  const cells = ({ median, p90, p99 }: Spread) =>
    [median, p90, p99].map((ms, n) => <td key={columns[n]}>{Math.round(ms)}</td>);
  return (
    <TableFrame label="starts of a runtime">
      <table>
        <thead>
          <tr>
            <th scope="col">Runtime</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ runtime, measured, model }) => [
            <tr key={runtime.id}>
              <th scope="row">{runtime.name}, measured</th>
              {cells(measured)}
            </tr>,
            model && (
              <tr key={`${runtime.id}-model`}>
                <th scope="row">{runtime.name}, model</th>
                {cells(model)}
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </TableFrame>
  );
}
