// What is measured in a lesson, as data: the ways to be compared, in the order of their bars, and in words what
// the numbers show and do not show. How a round is timed stands in time-rounds.ts.
import type { MeasureKind } from "@/content/model/vocabulary";

export type Way = {
  readonly name: string;
  readonly what: string;
  /** As everywhere on the site: a start, or something that is warm. */
  readonly look: "starting" | "idle";
};

export type Measured = {
  readonly title: string;
  readonly about: string;
  /** The first is what the others are compared with. */
  readonly ways: readonly Way[];
  readonly shows: string;
  readonly doesNotShow: string;
};

export const measures: Readonly<Record<MeasureKind, Measured>> = {
  calls: {
    title: "A cold call and a warm one, in this browser",
    about:
      "Each round makes a worker: a thread with a memory of its own. It loads the engine behind the simulators of this page and plays ten minutes of requests. Then the same worker is asked once more, and ended.",
    ways: [
      { name: "Cold", what: "a new worker, which loads its module first", look: "starting" },
      { name: "Warm", what: "the same worker, asked again", look: "idle" },
    ],
    shows:
      "The work is the same in both calls. What makes the cold one longer is the opening: making the thread, getting the file and reading it, running the module’s first lines, and running the handler for the first time.",
    doesNotShow:
      "No network is crossed, and no virtual machine and no language runtime are started, so a platform’s cold start is longer. After the first round the file comes from your browser’s cache. And the numbers are those of this machine at this moment: run it again, and they will differ.",
  },
  webassembly: {
    title: "WebAssembly compiled anew, and kept",
    about:
      "WebAssembly is a form of program that browsers and isolates run. Each round writes a program of 2,000 functions, another one every time, so that no cache can know it. It is compiled, started and run; then the compiled module is started again; then the instance that runs already is called again.",
    ways: [
      { name: "Anew", what: "compile, start, run", look: "starting" },
      { name: "Module kept", what: "start, run", look: "starting" },
      { name: "Instance kept", what: "run", look: "idle" },
    ],
    shows:
      "If the second bar is nearly as short as the third, it is the compiled code that was worth keeping, and not the memory of an instance. In that way a snapshot, or a cache of compiled code, shortens a start without keeping an instance warm.",
    doesNotShow:
      "The program computes and does nothing else. It is already in memory, so fetching it is not in the numbers. Browsers compile some functions only when they first run; therefore compiling and the first run are timed together.",
  },
};
