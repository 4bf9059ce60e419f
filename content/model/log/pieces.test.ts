// What comes in pieces is told apart alike, wherever the pieces end.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOf } from "./csv-records";
import { JsonRecords } from "./json-records";
import { Lines } from "./lines";

const pieces = (text: string, ends: readonly number[]) => {
  const cuts = [
    0,
    ...ends.map((end) => end % (text.length + 1)).sort((a, b) => a - b),
    text.length,
  ];
  return cuts.slice(1).map((end, n) => text.slice(cuts[n], end));
};
const ends = fc.array(fc.nat(10_000), { maxLength: 40 });

function recordsIn(parts: readonly string[]): readonly unknown[] {
  const found: unknown[] = [];
  const records = new JsonRecords({
    record: (value, line) => found.push([line, value]),
    skip: (line, why) => found.push([line, why]),
  });
  for (const part of parts) records.push(part);
  records.end();
  return found;
}

const members = fc.array(
  fc
    .dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 })
    .map((each) => JSON.parse(JSON.stringify(each)) as Record<string, unknown>)
    .filter(
      (each) => !["events", "results", "logEvents"].some((name) => Object.hasOwn(each, name)),
    ),
  { minLength: 1, maxLength: 6 },
);

test("values are the same in a list, in an answer around a list, and one a line", () => {
  fc.assert(
    fc.property(members, ends, fc.constantFrom(0, 1, 4), (all, cuts, indent) => {
      const around = {
        nextToken: 'a"[{',
        events: all,
        searched: [{ logStreamName: "a", all: true }],
      };
      const texts = [
        JSON.stringify(all, null, indent),
        JSON.stringify(around, null, indent),
        all.map((each) => JSON.stringify(each)).join("\n"),
        all.map((each) => JSON.stringify(each, null, indent)).join("\r\n"),
      ];
      for (const text of texts) {
        const values = recordsIn(pieces(text, cuts)).map((each) => (each as [number, unknown])[1]);
        expect(values).toEqual(all);
      }
    }),
  );
});

test("broken text gives the same, wherever the pieces end", () => {
  // Single signs, and some that open and end what comes in a list.
  const whole = ['{"a":1}\n', '"events":[', '{"events":[', '"results":[', "]}\n"];
  const sign = fc.constantFrom(...'{}[]",:\\ a1\n\r'.split(""), ...whole);
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), ends, (signs, cuts) => {
      const text = signs.join("");
      const lines = text.split("\n").length;
      const found = recordsIn(pieces(text, cuts));
      for (const [line] of found as readonly [number][]) expect(line).toBeLessThanOrEqual(lines);
      expect(found).toEqual(recordsIn([text]));
    }),
    { numRuns: 2000 },
  );
});

test("lines are those of the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b ", "\n", "\r\n", "é")), ends, (signs, cuts) => {
      const text = signs.join("");
      const found: (string | null)[] = [];
      const lines = new Lines((line, number) => {
        found.push(line);
        expect(number).toBe(found.length);
      });
      for (const part of pieces(text, cuts)) lines.push(part);
      lines.end();
      const whole = text.split(/\r?\n/);
      expect(found).toEqual(whole.at(-1) === "" ? whole.slice(0, -1) : whole);
    }),
  );
});

test("fields of a table are read as they were written", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      fc.constantFrom(",", ";", "\t"),
      (fields, sign) => {
        const text = fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(sign);
        expect(fieldsOf(text, sign)).toEqual(fields);
        expect(fieldsOf(`${text.slice(0, -1)}`, sign)).toBeNull();
      },
    ),
  );
  expect(fieldsOf("a,,b", ",")).toEqual(["a", "", "b"]);
});
