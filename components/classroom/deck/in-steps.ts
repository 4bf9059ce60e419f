// What a scene's lists, tables and listings do on a wall: items come one by one, lines of code are lit group by group, and
// numbers in a table's last column have bars. It is done to the page as it is, so that paper and readers without script
// have all of it, plainly.

/** The items up to the one that was reached; the room of the others is kept. */
export function showSteps(content: ParentNode, reached: number): void {
  const items = content.querySelectorAll(":is(ul, ol) > li, tbody > tr");
  const outer = [...items].filter((item) => item.parentElement?.closest("li, td") === null);
  for (const [n, item] of outer.entries()) item.toggleAttribute("data-later", n > reached);
  lightLines(content, reached - Math.max(0, outer.length - 1));
}

/** The nth group that a listing names, counted from 1; none at 0. */
function lightLines(content: ParentNode, nth: number): void {
  for (const code of content.querySelectorAll<HTMLElement>("pre[data-steps]")) {
    const group = code.dataset.steps?.split(" ")[nth - 1];
    for (const line of code.querySelectorAll<HTMLElement>("[data-line]")) {
      const isLit = group !== undefined && line.dataset.group?.split(" ").includes(group);
      line.dataset.lit = String(isLit === true);
    }
  }
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
