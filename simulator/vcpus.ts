// How many processors an instance has, by what its platform says.
import type { Platform } from "./scenario";

/** As published for Lambda: so much memory comes with one processor. */
const memoryMbPerVcpu = 1769;

/** null: as many as are asked for. */
export function vcpusOfInstance({ vcpus }: Pick<Platform, "vcpus">, memoryMb: number) {
  return vcpus === "by-memory" ? memoryMb / memoryMbPerVcpu : vcpus;
}
