// What the engine weighs where a page plays it: the trace of a run, its frames, its steps and its causes. About 6 kB of it
// are queues, retries, processors, what is downstream, the scaler and faults.
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const played = `
  export { record } from "./run/record";
  export { frameAt } from "./read/frame";
  export { nextEventAfter, previousEventBefore } from "./read/steps";
  export { explain } from "./read/explain";
`;

test("the engine fits its budget, minified and compressed", async () => {
  const bundle = await build({
    stdin: { contents: played, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    tsconfigRaw: "{}",
  });
  const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  expect(code.length).toBeGreaterThan(10_000);
  const packed = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  expect(packed.length).toBeLessThanOrEqual(25_725);
});
