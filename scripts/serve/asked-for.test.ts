import { expect, test } from "vitest";
import { encodingFor, hasAlready } from "./asked-for.mjs";

test.each([
  ["br, gzip", "br"],
  ["gzip, deflate, BR;q=0.1", "br"],
  ["gzip", "gzip"],
  ["br;q=0, GZIP;q=0.5", "gzip"],
  ["*", "br"],
  ["identity;q=0, br;q=0, *;q=0.1", "gzip"],
  ["br;q=much, gzip", "gzip"],
])("Accept-Encoding: %s takes %s", (header, encoding) =>
  expect(encodingFor(header)).toBe(encoding),
);

test.each([undefined, "", "identity", "gzip;q=0", "br;q=0.000", "*;q=0", "gzipped"])(
  "Accept-Encoding: %s takes none",
  (header) => expect(encodingFor(header)).toBeNull(),
);

test.each(['"a"', 'W/"a"', '"b", "a"', '"b",W/"a" , "c"', "*"])(
  "If-None-Match: %s names it",
  (header) => expect(hasAlready('"a"', header)).toBe(true),
);

test.each([undefined, "", '"b"', '"b", "c"', "a"])("If-None-Match: %s does not", (header) =>
  expect(hasAlready('"a"', header)).toBe(false),
);
