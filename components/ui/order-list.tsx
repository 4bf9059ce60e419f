// Things to be brought into order, each moved up or down by its buttons, in quizzes and predictions. Without a handler
// it is what the server draws.
import controls from "./controls.module.css";
import { LineIcon } from "./line-icon";

type OrderListProps = {
  /** What stands there, first to last, by its place in `texts`. */
  readonly order: readonly number[];
  readonly texts: readonly string[];
  readonly className?: string | undefined;
  readonly labelledBy?: string;
  readonly onOrder?: ((order: readonly number[]) => void) | undefined;
};

export function OrderList({ order, texts, className, labelledBy, onOrder }: OrderListProps) {
  return (
    <ol className={`${className ?? ""} ${controls.items}`} aria-labelledby={labelledBy}>
      {order.map((item, place) => (
        <li key={item}>
          <span>{texts[item]}</span>
          {([-1, 1] as const).map((by) => {
            const moved = movedBy(order, place, by);
            const name = `Move “${texts[item]}” ${by < 0 ? "up" : "down"}`;
            return (
              <button
                key={by}
                type="button"
                className={controls.icon}
                aria-label={name}
                // At the end of the list it stays a button, so that the focus is not lost.
                aria-disabled={moved === order}
                data-press={name}
                {...(onOrder && {
                  onClick: ({ currentTarget }) => {
                    if (moved !== order) onOrder(moved);
                    // The browser drops the focus of what is moved within the page.
                    queueMicrotask(() => currentTarget.focus());
                  },
                })}
              >
                <LineIcon of={by < 0 ? "up" : "down"} />
              </button>
            );
          })}
        </li>
      ))}
    </ol>
  );
}

/** With one thing moved by a place, or as it was at either end. */
export function movedBy(order: readonly number[], place: number, by: 1 | -1): readonly number[] {
  const other = place + by;
  const [here, there] = [order[place], order[other]];
  if (here === undefined || there === undefined) return order;
  return order.with(place, there).with(other, here);
}
