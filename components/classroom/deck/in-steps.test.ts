// @vitest-environment jsdom
import { expect, test } from "vitest";
import { drawBars, showSteps } from "./in-steps";

function page(html: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box;
}

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`;
const table = (...rows: readonly string[]) =>
  page(
    `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
  );

test("items come one after another, and what is within one comes with it", () => {
  const box = page(
    "<ul><li>one<ul><li>within</li></ul></li><li>two</li></ul><ol><li>three</li></ol>",
  );
  const later = () => [...box.querySelectorAll("[data-later]")].map((one) => one.textContent);
  showSteps(box, 0);
  expect(later()).toEqual(["two", "three"]);
  showSteps(box, 1);
  expect(later()).toEqual(["three"]);
  showSteps(box, 2);
  expect(later()).toEqual([]);
});

test("rows come one after another, and the head is there from the start", () => {
  const box = table(row("a", "1"), row("b", "2"));
  showSteps(box, 0);
  expect(box.querySelectorAll("[data-later]")).toHaveLength(1);
  expect(box.querySelector("thead [data-later]")).toBeNull();
});

test("lines of code are lit group by group, and none before the first step", () => {
  const lines = ["init", "", "init age", "age"].map(
    (group, n) => `<span data-line="${n + 1}" data-group="${group}">x</span>`,
  );
  const box = page(`<pre data-steps="init age">${lines.join("")}</pre>`);
  const lit = () =>
    [...box.querySelectorAll('[data-lit="true"]')].map((one) => one.getAttribute("data-line"));
  showSteps(box, 0);
  expect(lit()).toEqual([]);
  showSteps(box, 1);
  expect(lit()).toEqual(["1", "3"]);
  showSteps(box, 2);
  expect(lit()).toEqual(["3", "4"]);
});

test("numbers of one unit have bars, the largest the longest", () => {
  const box = table(row("a", "100 ms"), row("b", "4,000 ms"), row("c", "1000 ms"));
  drawBars(box);
  const shares = [...box.querySelectorAll<HTMLElement>("td:last-child")].map((cell) =>
    cell.style.getPropertyValue("--share"),
  );
  expect(shares).toEqual(["0.025", "1", "0.25"]);
});

test.each([
  ["words", [row("a", "one"), row("b", "two"), row("c", "three")]],
  ["two units", [row("a", "1 s"), row("b", "20 ms"), row("c", "3 s")]],
  ["few rows", [row("a", "1"), row("b", "2")]],
])("%s have none", (_, rows) => {
  const box = table(...rows);
  drawBars(box);
  expect(box.querySelector("[data-bars]")).toBeNull();
});
