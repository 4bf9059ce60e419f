// What a scene's lists and tables do on a wall: they come item by item, and numbers in a table's last column have bars.
// Both are done to the page as it is, so that paper and readers without script have all of it, plainly.

/** The items up to the one that was reached; the room of the others is kept. */
export function showSteps(content: ParentNode, reached: number): void {
  const items = content.querySelectorAll(":is(ul, ol) > li, tbody > tr");
  const outer = [...items].filter((item) => item.parentElement?.closest("li, td") === null);
  for (const [n, item] of outer.entries()) item.toggleAttribute("data-later", n > reached);
}

const fewestBars = 3;

/** Where all that stands in the last column is of one unit. */
export function drawBars(content: ParentNode): void {
  for (const table of content.querySelectorAll("table")) {
    const cells = [...table.querySelectorAll<HTMLElement>("tbody td:last-child")];
    const read = cells.map((cell) =>
      /^(\D*)([\d.,]+)\s*(\D*)$/.exec(cell.textContent?.trim() ?? ""),
    );
    const units = new Set(read.map((found) => `${found?.[1]}…${found?.[3]}`));
    const values = read.map((found) => Number(found?.[2]?.replaceAll(",", "")));
    if (cells.length < fewestBars || units.size > 1 || values.some(Number.isNaN)) continue;
    const most = Math.max(...values);
    table.dataset.bars = "";
    for (const [n, cell] of cells.entries())
      cell.style.setProperty("--share", String((values[n] ?? 0) / most));
  }
}
