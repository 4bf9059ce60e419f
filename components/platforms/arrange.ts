// Brings the cells of the table of platforms into the order of a view, and says in attributes which are shown.
import type { View } from "./view";

/** `all` are the columns in the order of the table. */
export function arrange(table: HTMLElement | null, view: View, all: readonly string[]): void {
  if (table === null) return;
  table.dataset.notes = view.hasNotes ? "on" : "off";
  const order = orderOf(table, view, all);
  for (const row of table.querySelectorAll("tr")) {
    const cells = [...row.querySelectorAll<HTMLElement>(":scope > [data-column]")];
    for (const cell of cells) {
      const place = view.columns.indexOf(cell.dataset.column ?? "");
      cell.dataset.at = place < 0 ? "off" : String(place);
    }
    const place = ({ dataset }: HTMLElement) => order.indexOf(dataset.column ?? "");
    const sorted = cells.toSorted((a, b) => place(a) - place(b));
    if (sorted.some((cell, index) => cell !== cells[index])) row.append(...sorted);
  }
  for (const button of table.querySelectorAll<HTMLElement>("[data-sort]")) {
    const isSorting = button.dataset.sort === view.sort;
    button.setAttribute("aria-pressed", String(isSorting));
    button.dataset.way = isSorting ? (view.isDown ? "down" : "up") : "none";
  }
}

/** What has no number stands last, either way. */
function orderOf(table: HTMLElement, { sort, isDown, columns }: View, all: readonly string[]) {
  const rest = all.filter((id) => !columns.includes(id));
  if (sort === null) return [...columns, ...rest];
  const number = (id: string) => {
    const cell = table.querySelector<HTMLElement>(`[data-row="${sort}"] > [data-column="${id}"]`);
    return Number(cell?.dataset.order ?? Number.NaN);
  };
  const compared = (a: number, b: number) => {
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    if (a === b) return 0;
    return a < b === isDown ? 1 : -1;
  };
  return [...columns.toSorted((a, b) => compared(number(a), number(b))), ...rest];
}
