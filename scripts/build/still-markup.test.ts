import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { withShortStills } from "./still-markup.mjs";

const still = (inside: string) => `<div class="a" data-once="">${inside}</div>`;
const bodyOf = (html: string, runScripts?: "dangerously") =>
  new JSDOM(html, runScripts ? { runScripts } : {}).window.document.body;

test("the seams between texts go where nothing is taken over, and stay elsewhere", () => {
  const html = `<p>a<!-- -->b</p>${still("<div>1<!-- -->2</div>3<!-- -->4")}<p>c<!-- -->d</p>`;
  expect(withShortStills(html)).toBe(
    "<p>a<!-- -->b</p><div class=a><div>12</div>34</div><p>c<!-- -->d</p>",
  );
});

test("values that need no quotes lose them, and mean the same", () => {
  const inside =
    '<a href="/a/b/" title="one two">x</a><img alt="" src="a=b"/><svg viewBox="0 0 1 1"><rect x="1" rx="2"/></svg>&lt;a b="c"&gt;';
  const html = withShortStills(still(inside));
  expect(html).toContain('<a href=/a/b/ title="one two">');
  expect(html).toContain('<img alt src="a=b"/>');
  expect(html).toContain('<rect x=1 rx="2"/>');
  expect(bodyOf(html).innerHTML).toBe(bodyOf(`<div class="a">${inside}</div>`).innerHTML);
});

test("a mark within a mark is part of it, and what is not marked stays as it is", () => {
  const html = `<p id="x">y</p>${still('<div data-once="" id="z">1</div>')}<p id="x">y</p>`;
  expect(withShortStills(html)).toBe(
    '<p id="x">y</p><div class=a><div id=z>1</div></div><p id="x">y</p>',
  );
});

const alike = '<ul data-alike="As above"><li>1</li><li>2</li></ul>';

test("what is alike is sent once, and a script puts it in the other places", () => {
  const html = withShortStills(`${still(alike)}<p>between</p>${still(`0${alike}`)}${still(alike)}`);
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html.match(/function alike/g)).toHaveLength(1);
  expect(html).not.toContain("data-alike");
  const lists = [...bodyOf(html, "dangerously").querySelectorAll("ul")];
  expect(lists.map((list) => list.innerHTML)).toEqual(Array(3).fill("<li>1</li><li>2</li>"));
  expect(lists.map(({ id }) => id)).toEqual(["alike-1", "", ""]);
});

test("without script the other places lead to the first, if there is something to say", () => {
  const html = withShortStills(`${still(alike)}${still(alike)}`);
  expect(html).toContain("<noscript><p><a href=#alike-1>As above</a></p></noscript>");
  const button = '<button data-alike="">x</button>';
  expect(withShortStills(still(button) + still(button))).not.toContain("noscript");
});

test("what is there once, or changes later, is only freed of its mark", () => {
  expect(withShortStills(still(alike))).toBe("<div class=a><ul><li>1</li><li>2</li></ul></div>");
  expect(withShortStills(alike + alike)).toBe(
    "<ul><li>1</li><li>2</li></ul><ul><li>1</li><li>2</li></ul>",
  );
});
