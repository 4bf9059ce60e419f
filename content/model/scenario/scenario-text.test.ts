import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "./scenario-text";

const told = (text: string) => {
  const read = readText(text);
  if (read.ok) return "fine";
  const { line, column, expected, found } = read.fault;
  return `${line}:${column}: expected ${expected}, found ${found}`;
};

test("each fault is told with its line and column", () => {
  const faults = [
    "",
    "  \n ",
    "{",
    "not json",
    '{"seed": 1,}',
    '{"seed" 1}',
    '{"seed": 1\n "horizon": "1m"}',
    '{"seed": NaN}',
    '{"seed": 01}',
    '{"seed": 1.}',
    '{"seed": -}',
    "{'seed': 1}",
    "{seed: 1}",
    '{"a": [1, 2}',
    '{"a": [1 2]}',
    '{"a": "tab\there"}',
    '{"a": "never closed}',
    '{"a": 1} {"b": 2}',
    '{"a": 1, "b": 2, "a": 3}',
    '{"a": {"b": 1,\n  "b": 2}}',
    "[1,]",
    "]",
    '{"a": undefined}',
    "// note\n{}",
  ];
  expect(faults.map((text) => `${JSON.stringify(text)} → ${told(text)}`)).toMatchInlineSnapshot(`
    [
      """ → 1:1: expected a JSON value, found the end of the file",
      ""  \\n " → 2:2: expected a JSON value, found the end of the file",
      ""{" → 1:2: expected a key in double quotes or "}", found the end of the file",
      ""not json" → 1:1: expected a JSON value, found "not"",
      ""{\\"seed\\": 1,}" → 1:12: expected a key in double quotes, found "}"",
      ""{\\"seed\\" 1}" → 1:9: expected a colon, found "1"",
      ""{\\"seed\\": 1\\n \\"horizon\\": \\"1m\\"}" → 2:2: expected a comma or "}", found "horizon"",
      ""{\\"seed\\": NaN}" → 1:10: expected a JSON value, found "NaN"",
      ""{\\"seed\\": 01}" → 1:10: expected a JSON value, found "01"",
      ""{\\"seed\\": 1.}" → 1:10: expected a JSON value, found "1."",
      ""{\\"seed\\": -}" → 1:10: expected a JSON value, found "-"",
      ""{'seed': 1}" → 1:2: expected a key in double quotes or "}", found "'"",
      ""{seed: 1}" → 1:2: expected a key in double quotes or "}", found "seed"",
      ""{\\"a\\": [1, 2}" → 1:12: expected a comma or "]", found "}"",
      ""{\\"a\\": [1 2]}" → 1:10: expected a comma or "]", found "2"",
      ""{\\"a\\": \\"tab\\there\\"}" → 1:7: expected a text that ends on its line, without control characters, found "tab\\there"",
      ""{\\"a\\": \\"never closed}" → 1:7: expected a text that ends on its line, without control characters, found "never closed}"",
      ""{\\"a\\": 1} {\\"b\\": 2}" → 1:10: expected the end of the file, found "{"",
      ""{\\"a\\": 1, \\"b\\": 2, \\"a\\": 3}" → 1:18: expected each key once, found "a"",
      ""{\\"a\\": {\\"b\\": 1,\\n  \\"b\\": 2}}" → 2:3: expected each key once, found "b"",
      ""[1,]" → 1:4: expected a JSON value, found "]"",
      ""]" → 1:1: expected a JSON value, found "]"",
      ""{\\"a\\": undefined}" → 1:7: expected a JSON value, found "undefined"",
      ""// note\\n{}" → 1:1: expected a JSON value, found "/"",
    ]
  `);
});

test("a byte order mark is passed over", () => {
  expect(readText('\uFEFF{"seed": 1}')).toEqual({ ok: true, json: { seed: 1 } });
});

test("the same key in two objects is no mistake", () => {
  expect(told('[{"a": 1}, {"a": 1, "b": {"a": 1}}]')).toBe("fine");
});

test("text nested two hundred thousand deep is read without running out of stack", () => {
  expect(told("[".repeat(200_000))).toBe(
    "1:200001: expected a JSON value, found the end of the file",
  );
});

test("whatever JSON.stringify writes is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(readText(text)).toEqual({ ok: true, json: JSON.parse(text) });
    }),
  );
});

test("a text is refused whenever JSON.parse refuses it", () => {
  const anything = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'[]{},:"1a-.e\\ \n', "true", "null", '"a"') }),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", '"', "x"))
      .map(
        ([json, n, extra]) =>
          json.slice(0, n % (json.length + 1)) + extra + json.slice(n % (json.length + 1)),
      ),
  );
  fc.assert(
    fc.property(anything, (text) => {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      const line = told(text);
      if (line.includes("each key once")) return;
      expect(line === "fine").toBe(parses);
    }),
    { numRuns: 2000 },
  );
});
