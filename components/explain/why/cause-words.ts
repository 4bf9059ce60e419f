// What the causes of a try say, in sentences: for what it waited and behind how many, with whom it was read, what its run
// met behind the function, with how many it shared processors. Why it was warm or cold is in why-words.ts.
import type { TryCauses } from "@/simulator/read/causes/causes";
import type { Computed, Place } from "@/simulator/read/causes/run-causes";
import type { Wait } from "@/simulator/read/causes/waits";
import type { Scenario } from "@/simulator/scenario";
import { countText, latencyText } from "@/simulator/scene/words";
import { clockText } from "../../player/clock-words";
import { takenWords, theName } from "./limit-words";

type Causes = TryCauses | undefined;

/** Before it came to the gate: in a queue that is read, and with which others it was read. */
export function beforeWords(causes: Causes): string[] {
  const waited = (causes?.waits ?? []).flatMap((wait) => {
    if (wait.kind === "messages") return messagesWords(wait);
    return wait.kind === "events" ? eventsWords(wait) : [];
  });
  return [...waited, ...batchWords(causes?.batch ?? null)];
}

function messagesWords(wait: Extract<Wait, { kind: "messages" }>): string[] {
  const { ahead, pollers, reading, resting, growsAt, fillsUntil, until } = wait;
  const is = until === null ? "is" : "was";
  const before = ahead === 0 ? "" : `${counted(ahead, "other stood", "others stood")} before it. `;
  if (fillsUntil !== null)
    return [
      `${before}Its batch ${is} not full, and ${is} waited for until ${clockText(fillsUntil)}.`,
    ];
  if (reading + resting < pollers) return before === "" ? [] : [before.trim()];
  const rest = resting > 0 ? `, ${countText(resting)} of them at rest after a refusal` : "";
  const more = growsAt === null ? "" : ` One more poller ${is} to come at ${clockText(growsAt)}.`;
  const taken =
    pollers === 1
      ? `The only poller ${is} busy`
      : `All ${countText(pollers)} pollers ${are(is)} busy`;
  return [`${before}${taken}${rest}.${more}`];
}

function eventsWords({ ahead, refusedAt, opensAt }: Extract<Wait, { kind: "events" }>): string[] {
  const before = ahead === 0 ? [] : [`${counted(ahead, "other stood", "others stood")} before it.`];
  if (refusedAt === null || opensAt === null) return before;
  return [
    ...before,
    `The platform had been refused an instance at ${clockText(refusedAt)}, and read on at ${clockText(opensAt)}.`,
  ];
}

function batchWords(batch: TryCauses["batch"]): string[] {
  if (batch === null) return [];
  return [`It was read as one of a batch of ${countText(batch.size)}, which is one run.`];
}

/** In line for an instance. */
export function lineWords(causes: Causes): string[] {
  return (causes?.waits ?? []).flatMap((wait) => {
    if (wait.kind !== "line") return [];
    const { ahead, scaler, until } = wait;
    const before =
      ahead === 0 ? [] : [`${counted(ahead, "other stood", "others stood")} in line before it.`];
    return scaler === null ? before : [...before, scalerWords(scaler, until === null)];
  });
}

function scalerWords(
  { looked, nextAt }: NonNullable<Extract<Wait, { kind: "line" }>["scaler"]>,
  isWaiting: boolean,
): string {
  const next = `next ${isWaiting ? "look is" : "look was"} at ${clockText(nextAt)}`;
  if (looked === null) return `The autoscaler had not looked yet: its ${next}.`;
  const { at, mean, wanted, ready } = looked;
  const saw = `saw ${countText(Number(mean.toPrecision(2)))} at once on average`;
  const asked = `wanted ${counted(wanted, "instance", "instances")} and had ${countText(ready)}`;
  return `The autoscaler had looked at ${clockText(at)}: it ${saw}, ${asked}. Its ${next}.`;
}

/** Once its run had begun. */
export function runWords(scenario: Scenario, causes: Causes): string[] {
  const { place = null, computed = null } = causes ?? {};
  const name = theName(scenario.downstream?.name ?? "");
  return [
    ...(place === null ? [] : placeWords(place, name)),
    ...(computed === null ? [] : computedWords(computed)),
  ];
}

function placeWords(
  { askedAt, held, places, ahead, refuses, heldAt, slower, without }: Place,
  name: string,
) {
  const faulty = refuses
    ? "which refused everybody"
    : takenWords(held, places).replace(" is ", " was ").replace(" are ", " were ");
  const line = ahead > 0 ? ` and ${counted(ahead, "other was", "others were")} in line` : "";
  const asked = `It asked for a place at ${name} at ${clockText(askedAt)}, ${refuses ? "" : "when "}${faulty}${line}.`;
  const long =
    slower > 1
      ? ` It held it ${countText(Number(slower.toPrecision(2)))} times as long as usual.`
      : "";
  if (heldAt !== null)
    return heldAt === askedAt
      ? [`${asked} It had it at once.${long}`]
      : [`${asked} It had it ${latencyText(heldAt - askedAt)} later.${long}`];
  const end = without === null ? " It still waits for it." : withoutWords[without];
  return [`${asked}${end}`];
}

const withoutWords: Readonly<Record<NonNullable<Place["without"]>, string>> = {
  // How its run ended is said next.
  refused: "",
  "waited-too-long": " It waited too long for it.",
  timeout: " The timeout came first.",
  error: " It got none before it failed.",
  lost: " Its instance was lost first.",
};

function computedWords({ since, until, others, othersAtFirst, alone }: Computed): string[] {
  if (until === null || alone === null)
    return othersAtFirst === 0
      ? []
      : [
          `It computes beside ${counted(othersAtFirst, "other", "others")} on its instance: they share its processors.`,
        ];
  const took = until - since;
  if (others === 0 || took - alone < 1000) return [];
  const beside = countText(Number(others.toPrecision(2)));
  return [
    `It computed for ${latencyText(took)}; alone on its instance that would have taken ${latencyText(alone)}. On average ${beside} more computed there meanwhile, and they shared its processors.`,
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

function are(is: "is" | "was"): string {
  return is === "is" ? "are" : "were";
}
