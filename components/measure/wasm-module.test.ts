import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersOf, programSize, wasmModule } from "./wasm-module";

function run(bytes: Uint8Array<ArrayBuffer>, x: number): unknown {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const program = exports.run;
  if (typeof program !== "function") throw new Error("no run");
  return program(x);
}

/** What `run(x)` gives, worked out without WebAssembly. */
function resultOf(seed: number, x: number, { functions, steps }: typeof programSize): number {
  let sum = 0;
  for (let n = 0; n < functions; n++) {
    let value = x | 0;
    for (let step = 0; step < steps; step++) {
      const { factor, summand, mask } = numbersOf(seed, n, step);
      value = (Math.imul(value, factor) + summand) ^ mask;
    }
    sum = (sum + value) | 0;
  }
  return sum;
}

test("the program computes what the same steps give without WebAssembly", () => {
  const size = { functions: 20, steps: 5 };
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer(), (seed, x) => {
      expect(run(wasmModule(seed, size), x)).toBe(resultOf(seed, x, size));
    }),
    { numRuns: 50 },
  );
});

test("the program that is measured is of hundreds of kilobytes, and valid", () => {
  const bytes = wasmModule(1);
  expect(bytes.length).toBeGreaterThan(200_000);
  expect(bytes.length).toBeLessThan(700_000);
  expect(run(bytes, 7)).toBe(resultOf(1, 7, programSize));
});

test("another seed gives another program, the same seed the same", () => {
  const program = (seed: number) => Buffer.from(wasmModule(seed)).toString("base64");
  expect(program(1)).toBe(program(1));
  expect(program(1)).not.toBe(program(2));
});
