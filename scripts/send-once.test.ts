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
  const html = `<svg>${drawn}</svg>${push(`0:["$","a"]\n${row("1a", drawn)}`)}${push('1b:["b"]\n')}`;
  expect(dataOf(sendOnce(html))).toBe('0:["$","a"]\n1a:T1, 1b:["b"]\n');
  expect(sendOnce(html)).toContain(`<svg>${drawn}</svg>`);
});

test("a row cut in two by the scripts, and rows right behind one another, are read whole", () => {
  const data = `${row("2", drawn)}${row("3", kept)}4:"x"\n${row("5", drawn)}`;
  const html = `<i>${drawn}</i>${push(data.slice(0, 77))}${push(data.slice(77))}`;
  expect(dataOf(sendOnce(html))).toBe(`2:T1, ${row("3", kept)}4:"x"\n5:T1, `);
});

test("other text stays, and so does a page without data", () => {
  const html = `<p>x</p>${push(`${row("2", kept)}3:"</script>"\n`)}`;
  expect(dataOf(sendOnce(html))).toBe(`${row("2", kept)}3:"</script>"\n`);
  expect(sendOnce(html)).not.toContain('"</script>');
  expect(sendOnce("<p>plain</p>")).toBe("<p>plain</p>");
});
