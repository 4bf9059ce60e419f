// A table whose names do not say enough: its first lines, and above each column what it may say, for a reader to choose.
import { useId, useState } from "react";
import {
  columnsChosen,
  isRole,
  type Role,
  roles,
  rolesTold,
} from "@/content/model/log/column-roles";
import type { TableHead } from "@/content/model/log/table-head";
import controls from "../../ui/controls.module.css";
import { Scrolling } from "../../ui/scrolling";
import styles from "../yours.module.css";
import type { Chosen } from "./messages";

type WhichColumnsProps = {
  readonly table: TableHead;
  readonly onChoose: (chosen: Chosen) => void;
};

export function WhichColumns({ table, onChoose }: WhichColumnsProps) {
  const [first = []] = table;
  const [chosen, setChosen] = useState<readonly Role[]>(() => rolesTold(first));
  const [namesFirst, setNamesFirst] = useState(() => !first.some((cell) => /^[\d.]+$/.test(cell)));
  const [mistake, setMistake] = useState("");
  const id = useId();
  const columns = chosen.map((role, at) => ({ key: `column ${at}`, at, role }));
  const lines = table.map((cells, at) => ({ key: `line ${at}`, cells }));
  const choose = (column: number, role: string) => {
    setChosen(chosen.map((each, n) => (n === column && isRole(role) ? role : each)));
    setMistake("");
  };
  return (
    <section>
      <h2 id={`${id}-heading`}>What are its columns?</h2>
      <form
        className={styles.field}
        aria-labelledby={`${id}-heading`}
        onSubmit={(event) => {
          event.preventDefault();
          const choice = columnsChosen(chosen);
          if (choice.ok) onChoose({ columns: choice.columns, namesFirst });
          else setMistake(choice.sentence);
        }}
      >
        <Scrolling className={styles.table} label="Table: how the log begins">
          <table className={styles.columns}>
            <thead>
              <tr>
                {columns.map(({ key, at, role }) => (
                  <th key={key} scope="col">
                    <select
                      aria-label={`Column ${at + 1}: ${first[at] ?? ""}`}
                      value={role}
                      onChange={(event) => choose(at, event.target.value)}
                    >
                      {Object.entries(roles).map(([each, name]) => (
                        <option key={each} value={each}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.key}>
                  {columns.map(({ key, at }) => (
                    <td key={key}>{line.cells[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
        <label className={controls.row}>
          <input
            type="checkbox"
            checked={namesFirst}
            onChange={(event) => setNamesFirst(event.target.checked)}
          />
          The first line has names
        </label>
        <button type="submit" className={controls.quiet}>
          Read it so
        </button>
        <p role="status">{mistake}</p>
      </form>
    </section>
  );
}
