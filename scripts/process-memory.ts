// How much memory a process and everything it started hold together, while they run. Linux only: it reads
// /proc, where shared pages are divided among those who share them.
import { readdirSync, readFileSync } from "node:fs";

const EVERY_WALL_MS = 100;

/** Watches from now on; `stop` gives the highest sum seen, in bytes, or NaN where it cannot be known. */
export function watchMemory(pid: number): { stop(): number } {
  let peak = Number.NaN;
  const look = () => {
    const bytes = treeOf(pid).reduce((sum, one) => sum + heldBy(one), 0);
    if (bytes > 0 && !(peak >= bytes)) peak = bytes;
  };
  const timer = setInterval(look, EVERY_WALL_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function treeOf(root: number): readonly number[] {
  const parents = new Map(readProcesses());
  const belongs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === root || (parent !== undefined && parent > 0 && belongs(parent));
  };
  return [...parents.keys()].filter(belongs);
}

function readProcesses(): readonly (readonly [number, number])[] {
  return names("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      // The name of the program stands in brackets and may hold anything; the parent comes second after it.
      const stat = read(`/proc/${name}/stat`);
      const parent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
      return [Number(name), Number(parent ?? 0)] as const;
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
