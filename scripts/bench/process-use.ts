// What a process and everything it started use while they run: the memory they hold together, and the processor
// time they take. Linux only: it reads /proc, where shared pages are divided among those who share them.
import { readdirSync, readFileSync } from "node:fs";

/** To look takes milliseconds for each gigabyte. */
const EVERY_WALL_MS = 250;
/** The unit of times in /proc. */
const TICK_MS = 10;

export type ProcessUse = { readonly peakBytes: number; readonly cpuMs: number };

/** Watches from now on; `stop` gives the highest sum of memory seen and the time taken, or NaN where it cannot be known. */
export function watchUse(pid: number): { stop(): ProcessUse } {
  let peakBytes = Number.NaN;
  // Of those that have ended, what they had taken when last seen.
  const taken = new Map<string, number>();
  const look = () => {
    const tree = treeOf(pid);
    const bytes = tree.reduce((sum, one) => sum + heldBy(one.pid), 0);
    if (bytes > 0 && !(peakBytes >= bytes)) peakBytes = bytes;
    for (const one of tree) taken.set(`${one.pid} ${one.startedAt}`, one.cpuMs);
  };
  const timer = setInterval(look, EVERY_WALL_MS);
  return {
    stop() {
      clearInterval(timer);
      const cpuMs = taken.size > 0 ? [...taken.values()].reduce((a, b) => a + b) : Number.NaN;
      return { peakBytes, cpuMs };
    },
  };
}

type Running = {
  readonly pid: number;
  readonly parent: number;
  readonly startedAt: string;
  readonly cpuMs: number;
};

function treeOf(root: number): readonly Running[] {
  const running = new Map(readProcesses().map((one) => [one.pid, one]));
  const belongs = (pid: number): boolean => {
    const parent = running.get(pid)?.parent;
    return pid === root || (parent !== undefined && parent > 0 && belongs(parent));
  };
  return [...running.values()].filter(({ pid }) => belongs(pid));
}

function readProcesses(): readonly Running[] {
  return names("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      // The name of the program stands in brackets and may hold anything; fields are counted from behind it.
      const stat = read(`/proc/${name}/stat`);
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const [parent = "0", user = "0", system = "0", startedAt = ""] = [1, 11, 12, 19].map(
        (at) => fields[at],
      );
      const cpuMs = (Number(user) + Number(system)) * TICK_MS;
      return { pid: Number(name), parent: Number(parent), startedAt, cpuMs };
    });
}

function heldBy(pid: number): number {
  const share = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(share ?? 0) * 1024;
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// A process may end between being named and being read.
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
