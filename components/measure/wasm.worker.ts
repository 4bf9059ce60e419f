// Times WebAssembly on another thread: a program compiled anew, its module kept, its instance kept. A program for
// each round, so that what is compiled was never compiled before.

import { thisThread } from "../ui/this-thread";
import { wasmModule } from "./wasm-module";

export type WasmAnswer =
  | { readonly kind: "timed"; readonly ms: readonly number[] }
  | { readonly kind: "failed" };

const thread = thisThread<number, WasmAnswer>();
/** One run is too quick for a coarse clock. */
const passes = 20;

thread.onmessage = ({ data: seed }) => {
  try {
    thread.postMessage({ kind: "timed", ms: roundOf(seed) });
  } catch {
    thread.postMessage({ kind: "failed" });
  }
};

function roundOf(seed: number): readonly number[] {
  const bytes = wasmModule(seed);
  const begunAt = performance.now();
  const module = new WebAssembly.Module(bytes);
  run(new WebAssembly.Instance(module));
  const compiledAt = performance.now();
  const kept = new WebAssembly.Instance(module);
  run(kept);
  const startedAt = performance.now();
  run(kept);
  const endedAt = performance.now();
  return [compiledAt - begunAt, startedAt - compiledAt, endedAt - startedAt];
}

function run({ exports }: WebAssembly.Instance): number {
  const program = exports.run;
  if (typeof program !== "function") throw new TypeError("The program exports no run.");
  let sum = 0;
  for (let x = 0; x < passes; x++) sum = (sum + Number(program(x))) | 0;
  return sum;
}
