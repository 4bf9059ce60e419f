// The table of platforms: a row for each question, a column for each platform, each answer with its source and date.
// Whole without script; the choice beside it hides and moves cells by their attributes.
import type { PlatformTable as Table } from "@/content/model/platforms/table";
import { Scrolling } from "../ui/scrolling";
import { Answers } from "./answers";
import styles from "./platform-table.module.css";
import { firstView } from "./view";

/** `id` is that of the table, for what chooses in it. */
export function PlatformTable({ table, id }: { readonly table: Table; readonly id: string }) {
  const { platforms, groups } = table;
  const shown = firstView(table).columns;
  const placeOf = (platform: string) => {
    const place = shown.indexOf(platform);
    return place < 0 ? "off" : place;
  };
  return (
    <Scrolling className={styles.frame} label="Table: serverless platforms">
      <table className={styles.table} id={id} data-notes="off">
        <thead>
          <tr>
            <th scope="col">Question</th>
            {platforms.map((platform) => (
              <th
                key={platform.id}
                scope="col"
                data-column={platform.id}
                data-at={placeOf(platform.id)}
              >
                {platform.name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th
                id={group.id}
                className={styles.group}
                scope="rowgroup"
                colSpan={platforms.length + 1}
              >
                <span>{group.title}</span>
              </th>
            </tr>
            {group.rows.map(({ id: row, question, cells }) => (
              <tr key={row} id={row} data-row={row}>
                <th scope="row">
                  <span>{question}</span>
                  <button
                    type="button"
                    className={styles.sort}
                    data-sort={row}
                    aria-pressed="false"
                    aria-label={`Sort platforms by: ${question}`}
                  />
                </th>
                {platforms.map((platform) => (
                  <td
                    key={platform.id}
                    data-column={platform.id}
                    data-at={placeOf(platform.id)}
                    data-order={cells[platform.id]?.find(({ order }) => order !== null)?.order}
                  >
                    <Answers answers={cells[platform.id] ?? []} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}
