// The stage as a short list in words: who waits, every instance with what it runs, what stands around them, who has just
// left. Of a large fleet the first few, and the rest as a sum. Pure; what is alike from instant to instant reads alike,
// so nothing in it counts down.
import type { Frame } from "@/simulator/read/frame";
import type { InstanceFrame, RequestFrame } from "@/simulator/read/frame-parts";
import type { Micros } from "@/simulator/scenario";
import type { StagePart, Target } from "@/simulator/scene/marks";
import { countText, instanceName, phaseWords } from "@/simulator/scene/words";
import type { Outcome } from "@/simulator/trace/kinds";
import { lastSettled } from "@/simulator/trace/settled";
import type { Trace } from "@/simulator/trace/trace";
import { clockText } from "../../player/clock-words";

/** Words, or what can be asked why. */
export type ItemPart = string | { readonly words: string; readonly target: Target };

export type StageItem = {
  /** What it is about, the same from instant to instant. */
  readonly of: string;
  readonly parts: readonly ItemPart[];
};

const mostInstances = 12;
const mostNamed = 3;

/** `since`: what was over before then is not on the stage any more. */
export function stageItems(trace: Trace, frame: Frame, since: Micros): readonly StageItem[] {
  const items = [
    ...waitingItems(frame),
    ...frame.instances.slice(0, mostInstances).map(instanceItem),
    ...restItems(frame.instances.slice(mostInstances)),
    ...aroundItems(trace, frame),
    ...leftItems(trace, frame.at, since),
  ];
  return frame.instances.length > 0 ? items : [{ of: "none", parts: ["No instance"] }, ...items];
}

function waitingItems({ requests, queue }: Frame): StageItem[] {
  const of = (is: (state: RequestFrame["state"]) => boolean) =>
    requests.filter(({ state }) => is(state)).map(({ request }) => request);
  const inLine = of((state) => state.kind === "queued" && state.queue === "line");
  const toBeRead = of((state) => state.kind === "queued" && state.queue !== "line");
  const again = of(({ kind }) => kind === "waiting-to-be-tried-again");
  const named = queue === null ? "Will be tried again" : "Will be seen again";
  return [
    listed("in line", "Waiting in line", inLine),
    listed("to be read", "In the queue, to be read", toBeRead),
    listed("again", named, again),
  ].flatMap((item) => item ?? []);
}

function listed(of: string, lead: string, requests: readonly number[]): StageItem | null {
  return requests.length === 0 ? null : { of, parts: [`${lead}: `, ...named(requests)] };
}

/** The first of them by name, the rest as a number. */
function named(requests: readonly number[]): ItemPart[] {
  const rest = requests.length - mostNamed;
  const parts = requests.slice(0, mostNamed).flatMap((request, n): ItemPart[] => {
    const one = { words: `request ${request + 1}`, target: { kind: "request", request } } as const;
    return n === 0 ? [one] : [", ", one];
  });
  return rest > 0 ? [...parts, ` and ${countText(rest)} more`] : parts;
}

function instanceItem(instance: InstanceFrame): StageItem {
  const { number } = instance;
  const name = instanceName(number);
  const target: Target = { kind: "instance", instance: number };
  return {
    of: name,
    parts: [
      { words: `Instance ${name}`, target },
      `: ${[stateWords(instance), ...asideWords(instance)].join(", ")}`,
      ...withRequests(instance),
    ],
  };
}

function stateWords({ state, runs, computing, provisioned }: InstanceFrame): string {
  switch (state.kind) {
    case "starting":
      return `starting, ${phaseWords[state.phase]}`;
    case "running":
      return runs > 1 ? `running ${countText(runs)}, ${countText(computing)} compute` : "running";
    case "idle": {
      if (provisioned) return "warm, kept ready";
      return state.until === null ? "warm" : `warm, kept until ${clockText(state.until)}`;
    }
  }
}

function asideWords({ draining, spare }: InstanceFrame): string[] {
  return [...(draining ? ["takes no more requests"] : []), ...(spare ? ["not needed now"] : [])];
}

function withRequests({ running, waiting }: InstanceFrame): ItemPart[] {
  if (running.length > 0) return [", ", ...named(running)];
  return waiting.length > 0 ? [", awaited by ", ...named(waiting)] : [];
}

function restItems(rest: readonly InstanceFrame[]): StageItem[] {
  if (rest.length === 0) return [];
  const counts = (["running", "starting", "idle"] as const).flatMap((kind) => {
    const count = rest.filter(({ state }) => state.kind === kind).length;
    return count === 0 ? [] : [`${countText(count)} ${kind === "idle" ? "warm" : kind}`];
  });
  const more = `${countText(rest.length)} more instance${rest.length === 1 ? "" : "s"}`;
  return [{ of: "rest", parts: [`and ${more}: ${counts.join(", ")}`] }];
}

function aroundItems({ scenario }: Trace, { downstream, queue, scaler }: Frame): StageItem[] {
  const items: StageItem[] = [];
  if (queue !== null) {
    const { visible, hidden, reading, pollers } = queue;
    const unseen = hidden > 0 ? `, ${countText(hidden)} out of sight` : "";
    const read = `${countText(reading)} of ${countText(pollers)} batches at once`;
    items.push({
      of: "queue",
      parts: [partNamed("Queue", "queue"), `: ${countText(visible)} to be read${unseen}, ${read}`],
    });
  }
  if (scaler !== null) {
    const { wanted, ready, panicking } = scaler;
    const panic = panicking ? ", in panic" : "";
    const words = `: wants ${countText(wanted)}, ${countText(ready)} ready${panic}`;
    items.push({ of: "scaler", parts: [partNamed("Autoscaler", "scaler"), words] });
  }
  if (downstream !== null) {
    const { held, places, inLine, refuses, slower } = downstream;
    const fault = refuses ? ", refuses" : slower > 1 ? `, ${countText(slower)} times as slow` : "";
    const line = inLine > 0 ? `, ${countText(inLine)} wait for one` : "";
    const words = `${countText(held)} of ${countText(places)} places held${line}${fault}`;
    const name = begun(scenario.downstream?.name ?? "");
    items.push({ of: "behind", parts: [partNamed(name, "downstream"), `: ${words}`] });
  }
  return items;
}

function partNamed(words: string, part: StagePart): ItemPart {
  return { words, target: { kind: "part", part } };
}

function begun(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Who left last, and how; the latest first. */
function leftItems(trace: Trace, at: Micros, since: Micros): StageItem[] {
  const parts: ItemPart[] = [];
  let before = at;
  for (let n = 0; n < mostNamed; n += 1) {
    const one = lastSettled(trace, before, since);
    if (one === null) break;
    const { request } = one;
    parts.push(
      n === 0 ? "Just left: " : ", ",
      { words: `request ${request + 1}`, target: { kind: "request", request } },
      ` ${leftWords[one.outcome] ?? ""}`,
    );
    before = one.at - 1;
  }
  return parts.length === 0 ? [] : [{ of: "left", parts }];
}

const leftWords: Readonly<Partial<Record<Outcome, string>>> = {
  completed: "answered",
  "timed-out": "timed out",
  throttled: "refused",
  failed: "failed",
  "dead-lettered": "given up",
};
