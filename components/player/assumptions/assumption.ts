// The one assumption that a reader may change with a click under every simulator: how long an idle
// instance is kept, at random or always the same. Data, so that it crosses to the browser.
import { meanOf } from "@/simulator/random/distribution";
import type { KeepAlive, Micros, Scenario } from "@/simulator/scenario";
import { remainingText } from "@/simulator/scene/words";

export type KeepAliveChoice = { readonly keepAlive: KeepAlive; readonly words: string };

/** What the scenario assumes and what else may be assumed; null where idleness has no fixed length. */
export function keepAliveChoices({ platform }: Scenario): readonly KeepAliveChoice[] | null {
  const { keepAlive } = platform;
  if (keepAlive.kind !== "fixed") return null;
  const mean = Math.round(meanOf(keepAlive.idle));
  if (keepAlive.idle.kind === "constant") return [always(mean), between(mean / 2, mean * 1.5)];
  const given =
    keepAlive.idle.kind === "uniform"
      ? between(keepAlive.idle.from, keepAlive.idle.to)
      : { keepAlive, words: `about ${remainingText(mean)}, drawn anew each time` };
  return [given, always(mean)];
}

function always(value: Micros): KeepAliveChoice {
  return {
    keepAlive: { kind: "fixed", idle: { kind: "constant", value } },
    words: `exactly ${remainingText(value)}`,
  };
}

function between(from: Micros, to: Micros): KeepAliveChoice {
  const idle = { kind: "uniform", from: Math.round(from), to: Math.round(to) } as const;
  const words = `${remainingText(idle.from)} to ${remainingText(idle.to)}, at random`;
  return { keepAlive: { kind: "fixed", idle }, words };
}
