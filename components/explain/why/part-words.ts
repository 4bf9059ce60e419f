// What a part of the stage is: its name, what it does in this run, and its word in the glossary.
import { aimOf } from "@/simulator/aim";
import type { Scenario } from "@/simulator/scenario";
import type { StagePart } from "@/simulator/scene/marks";
import { lastedText } from "@/simulator/scene/words";
import { theName } from "./limit-words";
import type { StoryTerm } from "./why-terms";

export type PartTold = {
  readonly name: string;
  readonly says: string;
  readonly terms: readonly StoryTerm[];
};

export function partTold(scenario: Scenario, part: StagePart): PartTold {
  switch (part) {
    case "gate":
      return {
        name: "the platform’s gate",
        says: "Every event passes here. The platform asks whether a warm instance is free; if none is, it starts one, has the event wait, or refuses it, as its limits allow.",
        terms: ["auto-scaling"],
      };
    case "queue":
      return { name: "the queue", says: queueWords(scenario), terms: ["queue"] };
    case "readers":
      return {
        name: "the readers of the queue",
        says: readerWords(scenario),
        terms: ["queue"],
      };
    case "downstream":
      return {
        name: theName(scenario.downstream?.name ?? "service behind it"),
        says: downstreamWords(scenario),
        terms: [],
      };
    case "scaler":
      return { name: "the autoscaler", says: scalerWords(scenario), terms: ["auto-scaling"] };
  }
}

function queueWords({ invocation }: Scenario): string {
  return invocation.kind === "queue"
    ? "Messages stand here until a reader takes them. Nobody is refused; what waits grows older."
    : "The platform keeps the events here for which no instance is free, and tries them again later. Nobody waits for their answers.";
}

function readerWords({ invocation }: Scenario): string {
  return invocation.kind === "queue"
    ? "Each takes messages from the queue to an instance, and the next ones when those are done. While there is a backlog, the platform adds readers, up to a limit."
    : "After it was refused an instance, the platform pauses before it reads the queue again.";
}

function downstreamWords({ downstream }: Scenario): string {
  if (downstream === null) return "";
  const { places, heldBy, whenFull } = downstream;
  const count = places === 1 ? "one place" : `${places.toLocaleString("en-US")} places`;
  const holder =
    heldBy === "request"
      ? "a request holds one while it is served"
      : "an instance holds one from its start until it is gone, used or not";
  const full =
    whenFull.kind === "refuse"
      ? "Who finds none is refused."
      : `Who finds none waits in line, for up to ${lastedText(whenFull.maxWait)}.`;
  return `It stands behind the function and has ${count}: ${holder}. ${full}`;
}

function scalerWords({ platform: { autoscaler, concurrencyPerInstance } }: Scenario): string {
  if (autoscaler.kind !== "target") return "";
  const { every, window, cpu, panic } = autoscaler;
  const aim = Number(aimOf(autoscaler, concurrencyPerInstance).toPrecision(3));
  return [
    `Every ${lastedText(every)} it looks at how many requests ran at once over the last ${lastedText(window)}, and wants an instance for every ${aim === 1 ? "one" : aim} of them.`,
    ...(cpu === null
      ? []
      : ["It looks at how busy the processors are, too, and the larger wish counts."]),
    ...(panic === null
      ? []
      : [
          `Where the last ${lastedText(panic.window)} alone ask for at least ${panic.above} times what is ready, it panics: it acts on those at once.`,
        ]),
  ].join(" ");
}
