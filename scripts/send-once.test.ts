import { expect, test } from "vitest";
import { sendOnce } from "./send-once.mjs";

const push = (data: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(data).replaceAll("<", "\\u003c")}])</script>`;
const row = (id: string, text: string) => `${id}:T${Buffer.byteLength(text).toString(16)},${text}`;

const drawn = "<rect/>é→".repeat(40);
const kept = "words that are not in the page ".repeat(40);

function dataOf(html: string): string {
  const [, json = '""'] = /push\(\[1,(".*?[^\\]")\]\)/s.exec(html) ?? [];
  return JSON.parse(json);
}

test("markup that the page has already is not sent again", () => {
  const html = `<svg>${drawn}</svg>${push(`0:["$1a","$1b"]\n${row("1a", drawn)}`)}${push('1b:["b"]\n')}`;
  expect(dataOf(sendOnce(html))).toBe('0:["$1a","$1b"]\n1a:T1, 1b:["b"]\n');
  expect(sendOnce(html)).toContain(`<svg>${drawn}</svg>`);
});

test("a row cut in two by the scripts, and rows right behind one another, are read whole", () => {
  const root = '0:["$2","$3","$L4","$5"]\n';
  const data = `${root}${row("2", drawn)}${row("3", kept)}4:"x"\n${row("5", drawn)}`;
  const html = `<i>${drawn}</i>${push(data.slice(0, 77))}${push(data.slice(77))}`;
  expect(dataOf(sendOnce(html))).toBe(`${root}2:T1, ${row("3", kept)}4:"x"\n5:T1, `);
});

test("other text stays, and so does a page without data", () => {
  const data = `0:["$2","$3"]\n${row("2", kept)}3:"</script>"\n`;
  const html = `<p>x</p>${push(data)}`;
  expect(dataOf(sendOnce(html))).toBe(data);
  expect(sendOnce(html)).not.toContain('"</script>');
  expect(sendOnce("<p>plain</p>")).toBe("<p>plain</p>");
});

test("an element that is marked is sent without its children, and without what only they refer to", () => {
  const still = ["$", "div", null, { "data-once": "", className: "a", children: ["$L7", "x"] }];
  const page = ["$", "main", null, { children: [still, "$L8"] }];
  const rows = `0:${JSON.stringify(page)}\n7:["$","i",null,{}]\n8:"y"\n9:I["chunk"]\n`;
  const html = `<div data-once="" class="a">x</div>${push(rows)}`;
  const marked = { className: "a", suppressHydrationWarning: true };
  const emptied = ["$", "div", null, { ...marked, dangerouslySetInnerHTML: { __html: "" } }];
  const expected = ["$", "main", null, { children: [emptied, "$L8"] }];
  expect(dataOf(sendOnce(html))).toBe(`0:${JSON.stringify(expected)}\n8:"y"\n9:I["chunk"]\n`);
  expect(sendOnce(html)).toContain('<div class="a">x</div>');
});
