import { expect, test } from "vitest";
import { hasAlready, takesGzip } from "./asked-for.mjs";

test.each(["gzip", "br, gzip", "br;q=1.0, GZIP;q=0.5", "*", "identity;q=0, *;q=0.1"])(
  "Accept-Encoding: %s takes gzip",
  (header) => expect(takesGzip(header)).toBe(true),
);

test.each([
  undefined,
  "",
  "br",
  "identity",
  "gzip;q=0",
  "gzip; q=0.000, br",
  "*;q=0",
  "*, gzip;q=0",
  "gzip;q=much",
  "gzipped",
])("Accept-Encoding: %s does not", (header) => expect(takesGzip(header)).toBe(false));

test.each(['"a"', 'W/"a"', '"b", "a"', '"b",W/"a" , "c"', "*"])(
  "If-None-Match: %s names it",
  (header) => expect(hasAlready('"a"', header)).toBe(true),
);

test.each([undefined, "", '"b"', '"b", "c"', "a"])("If-None-Match: %s does not", (header) =>
  expect(hasAlready('"a"', header)).toBe(false),
);
