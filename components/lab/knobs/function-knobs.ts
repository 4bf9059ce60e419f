// The knobs of the function itself: how long it runs, its memory and timeout, who calls it.
import { defaultAsync } from "@/content/model/scenario/scenario-defaults";
import type { Scenario } from "@/simulator/scenario";
import { distributionFields } from "./distribution-fields";
import {
  choice,
  count,
  day,
  duration,
  durations,
  type Field,
  hour,
  millisecond,
  minute,
  second,
} from "./field";
import type { Knob } from "./knob";
import type { Scale } from "./scale";
import { type Setting, withFunction, withInvocation } from "./setting";

type Invocation = Scenario["invocation"];

const memories: Scale = {
  kind: "logarithmic",
  from: 128,
  to: 10_240,
  round: (megabytes) => (megabytes < 1024 ? nearest(megabytes, 64) : nearest(megabytes, 256)),
  limits: [1, 1_000_000],
};

const timeouts = durations(100 * millisecond, hour);
const retryCounts: Scale = { kind: "even", from: 0, to: 10, round: Math.round, limits: [0, 100] };

export const functionKnobs: readonly Knob[] = [
  {
    id: "duration",
    label: "Handler duration",
    group: "Function",
    about: "How long your code runs for one event, once its instance is ready.",
    figure: "function.duration",
    fields: (setting) =>
      distributionFields({
        id: "duration",
        of: setting.scenario.function.duration,
        scale: durations(millisecond, 15 * minute),
        mayBeZero: true,
        write: (next) => withFunction(setting, { duration: next }),
      }),
  },
  {
    id: "memory",
    label: "Memory",
    group: "Function",
    about: "It is billed. Where processors come with memory, as on Lambda, computing gets faster.",
    figure: "function.memoryMb",
    fields: (setting) => [
      count("memory", "Memory", "MB", memories, setting.scenario.function.memoryMb, (memoryMb) =>
        withFunction(setting, { memoryMb }),
      ),
    ],
  },
  {
    id: "timeout",
    label: "Timeout",
    group: "Function",
    about: "A handler that runs longer is cut off, and its instance is not used again.",
    figure: "function.timeout",
    fields: (setting) => [
      duration("timeout", "Cut off after", timeouts, setting.scenario.function.timeout, (timeout) =>
        withFunction(setting, { timeout }),
      ),
    ],
  },
  {
    id: "invocation",
    label: "Invocation",
    group: "Function",
    about: "Whether a caller waits for the answer, or a queue tries again on its own.",
    figure: null,
    fields: invocationFields,
  },
];

function invocationFields(setting: Setting): readonly Field[] {
  const { invocation } = setting.scenario;
  const write = (next: Invocation) => withInvocation(setting, next);
  const kind = choice(setting, "invocation", "The caller", {
    options: {
      sync: "waits for the answer",
      async: "hands it to a queue",
      // Only where the scenario brought it: nothing here sets up such a queue.
      ...(invocation.kind === "queue" && { queue: "writes to a queue that is read in batches" }),
    },
    value: invocation.kind,
    write: (value) => write(value === "async" ? defaultAsync : { kind: "sync" }),
  });
  if (invocation.kind !== "async") return [kind];
  const { retries, maxAge } = invocation;
  return [
    kind,
    count("invocation.retries", "Tries after a failure", "", retryCounts, retries, (next) =>
      write({ ...invocation, retries: next }),
    ),
    duration("invocation.maxAge", "Given up after", durations(second, day), maxAge, (next) =>
      write({ ...invocation, maxAge: next }),
    ),
  ];
}

function nearest(value: number, step: number): number {
  return Math.round(value / step) * step;
}
