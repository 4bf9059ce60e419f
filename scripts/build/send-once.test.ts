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
  expect(dataOf(sendOnce(html))).toBe('0:["","$1b"]\n1b:["b"]\n');
  expect(sendOnce(html)).toContain(`<svg>${drawn}</svg>`);
});

test("a row cut in two by the scripts, and rows right behind one another, are read whole", () => {
  const root = '0:["$2","$3","$L4","$5"]\n';
  const data = `${root}${row("2", drawn)}${row("3", kept)}4:"x"\n${row("5", drawn)}`;
  const html = `<i>${drawn}</i>${push(data.slice(0, 77))}${push(data.slice(77))}`;
  expect(dataOf(sendOnce(html))).toBe(`0:["","$3","$L4",""]\n${row("3", kept)}4:"x"\n`);
});

test("other text stays, and so does a page without data", () => {
  const data = `0:["$2","$3"]\n${row("2", kept)}3:"</script>"\n`;
  const html = `<p>x</p>${push(data)}`;
  expect(dataOf(sendOnce(html))).toBe(data);
  expect(sendOnce(html)).not.toContain('"</script>');
  expect(sendOnce("<p>plain</p>")).toBe("<p>plain</p>");
});

test("the data stands in the script that begins it, if that is right ahead", () => {
  const begin = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";
  expect(sendOnce(`${begin}${push('0:["a"]\n')}`)).toBe(
    `${begin.replace("</script>", "")};self.__next_f.push([1,"0:[\\"a\\"]\\n"])</script>`,
  );
  const other = '<script src="a.js"></script>';
  expect(sendOnce(`${other}${push('0:["a"]\n')}`)).toContain(`${other}<script>self.__next_f`);
});

const once = (tag: string, props = {}) => ["$", tag, null, { "data-once": "", ...props }];
const shell = (id: string, tag: string) =>
  `${id}:${JSON.stringify(["$", tag, null, { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } }])}\n`;

test("elements that are marked are sent as their tag alone, once for each tag, and what only they refer to is not", () => {
  const still = once("div", { className: "a", children: ["$L7", "x"] });
  const page = ["$", "main", null, { children: [still, "$L8", once("div"), once("p")] }];
  const rows = `0:${JSON.stringify(page)}\n7:["$","i",null,{}]\n8:"y"\n9:I["chunk"]\n`;
  const html = `<div data-once="" class="a">x</div>${push(rows)}`;
  const expected = ["$", "main", null, { children: ["$La", "$L8", "$La", "$Lb"] }];
  expect(dataOf(sendOnce(html))).toBe(
    `${shell("a", "div")}${shell("b", "p")}0:${JSON.stringify(expected)}\n8:"y"\n9:I["chunk"]\n`,
  );
  expect(sendOnce(html)).toContain("<div class=a>x</div>");
});

test("a row that is a marked element is the row of its tag", () => {
  const rows = `0:["$L1","$L2"]\n1:${JSON.stringify(once("p"))}\n2:${JSON.stringify(once("p"))}\n`;
  expect(dataOf(sendOnce(push(rows)))).toBe(`${shell("3", "p")}0:["$L3","$L3"]\n`);
});

test("what is referred to by its way through another row becomes a row, wherever its holder goes", () => {
  const inner = { a: { b: [1] } };
  const room = ["$", "$L9", null, { run: inner, still: once("div") }];
  const rows = `0:["$L1","$1:props:run:a","$1:props:run:a:b"]\n1:${JSON.stringify(room)}\n9:I["chunk"]\n`;
  const [div, a, b, root, holder] = dataOf(sendOnce(push(rows))).split("\n");
  expect(div).toBe(shell("c", "div").trim());
  expect(root).toBe('0:["$L1","$a","$b"]');
  expect(a).toBe('a:{"b":"$b"}');
  expect(b).toBe("b:[1]");
  expect(holder).toBe('1:["$","$L9",null,{"run":{"a":"$a"},"still":"$Lc"}]');
  expect(() => sendOnce(push('0:["$1:no:such"]\n1:{}\n'))).toThrow("$1:no:such");
});

test("what is in the head is not data; a list of other things is", () => {
  const head = '[["$","title","0",{"children":"T"}],["$","meta","1",{}],["$","$L5","2",{}]]';
  const list = '[["$","li","0",{}]]';
  const rows = `0:["$L1","$L2"]\n1:${head}\n2:${list}\n5:I["chunk"]\n`;
  expect(dataOf(sendOnce(push(rows)))).toBe(`0:["$L1","$L2"]\n1:null\n2:${list}\n5:I["chunk"]\n`);
});

test("what wakes in the browser is not to stand inside a mark", () => {
  const island = '9:I["chunk","Door"]\n';
  const page = `0:${JSON.stringify(once("div", { children: ["$L7"] }))}\n7:["$","$L9",null,{}]\n`;
  expect(() => sendOnce(push(page + island))).toThrow(
    '<div data-once> holds what wakes in the browser: I["chunk","Door"]',
  );
  // A price in the HTML of a mark is no row.
  const still = once("p", { dangerouslySetInnerHTML: { __html: '<data value="$9">$9</data>' } });
  expect(sendOnce(push(`0:${JSON.stringify(still)}\n${island}`))).toContain("$L");
});
