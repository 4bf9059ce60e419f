// The shelf of named scenarios: what happens in each and what to look for. Readable without script; with it,
// each opens in the simulator above, or beside what is open.
import controls from "../../ui/controls.module.css";
import type { LabItem } from "../lab-state";
import styles from "./shelf.module.css";

export type ShelfGroup = { readonly title: string; readonly items: readonly LabItem[] };

type ShelfProps = {
  readonly groups: readonly ShelfGroup[];
  readonly open: string | null;
  readonly onOpen: (item: LabItem) => void;
  readonly onCompare: (item: LabItem) => void;
};

export function Shelf({ groups, open, onOpen, onCompare }: ShelfProps) {
  return (
    <section className={styles.shelf} aria-labelledby="shelf">
      <h2 id="shelf">The shelf</h2>
      <p>
        Set-ups made to show one thing each. Open one, watch it, then turn a knob and watch it
        again.
      </p>
      {groups.map(({ title, items }) => (
        <div key={title} className={styles.group}>
          <h3>{title}</h3>
          <ul className={`${controls.columns} ${styles.items}`}>
            {items.map((item) => (
              <li key={item.id} id={item.id} className={styles.item}>
                <h4>
                  <a
                    href={`#1.shelf=${item.id}`}
                    aria-current={item.id === open ? "true" : undefined}
                    onClick={() => onOpen(item)}
                  >
                    {item.title}
                  </a>
                </h4>
                <p>{item.description}</p>
                <p className={styles.look}>
                  <b>Look for:</b> {item.lookFor}
                </p>
                <button
                  type="button"
                  className={`${controls.plain} ${controls.live} ${styles.beside}`}
                  aria-label={`Compare with ${item.title}`}
                  onClick={() => onCompare(item)}
                >
                  Compare
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
