// Times one round of a measurement after another on threads of their own, until there are enough or it is
// stopped; a round that has begun then ends unheard. What cannot be measured here is said in a sentence.

import type { MeasureKind } from "@/content/model/vocabulary";
import { lookAfterWorker } from "../ui/gone-parts";
import type { CallAnswer } from "./call.worker";
import { wallNow } from "./clock";
import type { ColdOpening, Round } from "./rounds";
import type { WasmAnswer } from "./wasm.worker";

export async function* timeRounds(
  kind: MeasureKind,
  count: number,
  signal: AbortSignal,
): AsyncGenerator<Round> {
  if (typeof Worker === "undefined")
    throw new Error("This browser has no workers to measure with.");
  // Each time programs of its own: what was compiled before may be kept somewhere.
  const firstSeed = Math.floor(Math.random() * 1e6);
  const compiler = kind === "webassembly" ? compileWorker() : null;
  try {
    for (let n = 0; n < count && !signal.aborted; n++) {
      const seed = firstSeed + n;
      const round = await (compiler ? compileRound(compiler, seed) : callRound(seed));
      if (signal.aborted) return;
      yield round;
      await frame();
    }
  } finally {
    compiler?.terminate();
  }
}

async function callRound(seed: number): Promise<Round> {
  const begunAt = wallNow();
  const worker = new Worker(new URL("./call.worker.ts", import.meta.url), { type: "module" });
  try {
    const first = await ask<CallAnswer>(worker, seed);
    const answeredAt = wallNow();
    await ask<CallAnswer>(worker, seed);
    const ms = [answeredAt - begunAt, wallNow() - answeredAt];
    return { ms, opening: openingOf(first, begunAt) };
  } finally {
    worker.terminate();
  }
}

function openingOf(answer: CallAnswer, begunAt: number): ColdOpening {
  const { firstLineAt, readyAt, handlerMs, bytes, overNetwork } = answer;
  return {
    untilFirstLine: Math.max(0, firstLineAt - begunAt),
    initialisation: Math.max(0, readyAt - firstLineAt),
    handler: handlerMs,
    bytes,
    overNetwork,
  };
}

function compileWorker(): Worker {
  return new Worker(new URL("./wasm.worker.ts", import.meta.url), { type: "module" });
}

async function compileRound(worker: Worker, seed: number): Promise<Round> {
  const answer = await ask<WasmAnswer>(worker, seed);
  if (answer.kind === "timed") return { ms: answer.ms };
  throw new Error("This browser does not run WebAssembly here.");
}

const longestWait = 20_000;

function ask<T>(worker: Worker, seed: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (sentence: string) => () => {
      clearTimeout(late);
      reject(new Error(sentence));
    };
    const late = setTimeout(fail("The worker did not answer within 20 seconds."), longestWait);
    const failStart = fail("The worker could not be started: its file may be out of reach.");
    worker.onerror = () => {
      failStart();
      void lookAfterWorker();
    };
    worker.onmessage = ({ data }: MessageEvent<T>) => {
      clearTimeout(late);
      resolve(data);
    };
    worker.postMessage(seed);
  });
}

/** Time to draw what has come. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
