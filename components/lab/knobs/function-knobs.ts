// The knobs of the function itself: how long it runs, its memory and timeout, who calls it.
import { defaultAsync } from "@/content/model/scenario/scenario-defaults";
import { distributionFields } from "./distribution-fields";
import { choiceOf, day, durations, type Field, hour, millisecond, minute, second } from "./field";
import type { Knob } from "./knob";
import type { Scale } from "./scale";
import { type Setting, withFunction, withScenario } from "./setting";

const memories: Scale = {
  kind: "logarithmic",
  from: 128,
  to: 10_240,
  round: (megabytes) => (megabytes < 1024 ? nearest(megabytes, 64) : nearest(megabytes, 256)),
  limits: [1, 1_000_000],
};

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
        write: (duration) => withFunction(setting, { duration }),
      }),
  },
  {
    id: "memory",
    label: "Memory",
    group: "Function",
    about: "Memory of one instance. It is billed; here it does not make the code faster.",
    figure: "function.memoryMb",
    fields: (setting) => [
      {
        kind: "number",
        id: "memory",
        label: "Memory",
        unit: "MB",
        scale: memories,
        value: setting.scenario.function.memoryMb,
        write: (memoryMb) => withFunction(setting, { memoryMb: Math.round(memoryMb) }),
      },
    ],
  },
  {
    id: "timeout",
    label: "Timeout",
    group: "Function",
    about: "A handler that runs longer is cut off, and its instance is not used again.",
    figure: "function.timeout",
    fields: (setting) => [
      {
        kind: "duration",
        id: "timeout",
        label: "Cut off after",
        scale: durations(100 * millisecond, hour),
        value: setting.scenario.function.timeout,
        write: (timeout) => withFunction(setting, { timeout }),
      },
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
  const kind = choiceOf(setting, {
    id: "invocation",
    label: "The caller",
    options: [
      { value: "sync", label: "waits for the answer" },
      { value: "async", label: "hands it to a queue" },
    ],
    value: invocation.kind,
    write: (value) =>
      withScenario(setting, { invocation: value === "async" ? defaultAsync : { kind: "sync" } }),
  });
  if (invocation.kind === "sync") return [kind];
  return [
    kind,
    {
      kind: "number",
      id: "invocation.retries",
      label: "Tries after a failure",
      unit: "",
      scale: { kind: "even", from: 0, to: 10, round: Math.round, limits: [0, 100] },
      value: invocation.retries,
      write: (retries) =>
        withScenario(setting, { invocation: { ...invocation, retries: Math.round(retries) } }),
    },
    {
      kind: "duration",
      id: "invocation.maxAge",
      label: "Given up after",
      scale: durations(second, day),
      value: invocation.maxAge,
      write: (maxAge) => withScenario(setting, { invocation: { ...invocation, maxAge } }),
    },
  ];
}

function nearest(value: number, step: number): number {
  return Math.round(value / step) * step;
}
