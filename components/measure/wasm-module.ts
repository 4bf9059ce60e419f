// Writes a WebAssembly program of many functions, byte by byte, for measuring how long one takes to compile.
// Another seed gives another program of the same size, which no cache has seen. Does not run it.

type ProgramSize = { readonly functions: number; readonly steps: number };

/** Some 300 kB: as large as a small library that a team would really ship. */
export const programSize: ProgramSize = { functions: 2000, steps: 14 };

/**
 * `run(x)` calls each function in turn with x and adds up what they give. Each one multiplies, adds and
 * xors, with numbers of its own.
 */
export function wasmModule(
  seed: number,
  { functions, steps }: ProgramSize = programSize,
): Uint8Array<ArrayBuffer> {
  const bodies = Array.from({ length: functions }, (_, n) => stepBody(seed, n, steps));
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, 1, i32, 1, i32]])),
    ...section(3, vector(Array.from({ length: functions + 1 }, () => [0]))),
    ...section(7, vector([[...name("run"), 0, ...unsigned(functions)]])),
    ...section(10, vector([...bodies, callAllBody(functions)])),
  ]);
}

const i32 = 0x7f;
const op = { localGet: 0x20, call: 0x10, constant: 0x41, add: 0x6a, multiply: 0x6c, xor: 0x73 };

function stepBody(seed: number, n: number, steps: number): readonly number[] {
  const code = [op.localGet, 0];
  for (let step = 0; step < steps; step++) {
    const { factor, summand, mask } = numbersOf(seed, n, step);
    code.push(op.constant, ...signed(factor), op.multiply);
    code.push(op.constant, ...signed(summand), op.add);
    code.push(op.constant, ...signed(mask), op.xor);
  }
  return body(code);
}

function callAllBody(functions: number): readonly number[] {
  const code = [op.constant, 0];
  for (let n = 0; n < functions; n++) code.push(op.localGet, 0, op.call, ...unsigned(n), op.add);
  return body(code);
}

/** What step `step` of function `n` computes with. */
export function numbersOf(seed: number, n: number, step: number) {
  const at = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b) ^ (step * 0x27d4eb2f);
  return { factor: at | 1, summand: (at >>> 7) | 0, mask: Math.imul(at, 0x165667b1) };
}

function body(code: readonly number[]): readonly number[] {
  const noLocals = 0;
  const end = 0x0b;
  return [...unsigned(code.length + 2), noLocals, ...code, end];
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): readonly number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function name(text: string): readonly number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

function signed(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest & 0x7f];
}
