// The answer to what if, in a sentence.
import { usdText } from "@/simulator/cost-over";
import { countText, latencyText } from "@/simulator/scene/words";
import { instantText, shareText } from "../words";
import type { Answer } from "./use-sweep";

export function valueText(metric: string, value: number): string {
  return metric === "coldShare" ? shareText(value) : latencyText(value * 1000);
}

/** With its bounds, where it has some. */
export function boundedText({ swept, perMonth }: Answer, metric: string, n: number): string {
  const found = swept.points[n]?.metrics[metric];
  if (!found) return "–";
  const print = (value: number) =>
    metric === "cost.totalUsd" ? usdText(perMonth(value)) : valueText(metric, value);
  return found.ci95 === 0 ? print(found.mean) : `${print(found.mean)} ± ${print(found.ci95)}`;
}

function goalText({ goal }: Answer): string {
  return goal.metric === "coldShare"
    ? `at most ${shareText(goal.limit)} cold`
    : `99 in 100 answered within ${latencyText(goal.limit * 1000)}`;
}

export function answerSentence(answer: Answer): string {
  const { setUps, swept, perMonth, goal, seeds } = answer;
  const { cheapest, points } = swept;
  const met = partSentence(answer);
  if (cheapest === null)
    return `None of these set-ups keeps, bounds included, to ${goalText(answer)}. The nearest is ${nearestName(answer)}.${met}`;
  const setUp = setUps[Number(cheapest.at.setUp)];
  const value = cheapest.metrics[goal.metric]?.mean ?? 0;
  const keeping = points.filter(({ keepsGoals }) => keepsGoals).length;
  const sure =
    seeds === 1
      ? " The log is long: each was run once, so there are no bounds."
      : " The bounds are what another span like this one may come to.";
  return `The cheapest that keeps to ${goalText(answer)} is “${setUp?.name ?? ""}”: ${valueText(goal.metric, value)} for ${usdText(perMonth(cheapest.totalUsd.mean))} a month of the same. ${keeping} of ${points.length} set-ups keep to it. It assumes: ${lowerFirst(setUp?.assumes ?? "")}${sure}${met}`;
}

/** Which part of a long log was met: the answer is that part's. */
function partSentence({ part }: Answer): string {
  if (part === null) return "";
  return ` The log is long, so the set-ups met a part of it only: ${countText(part.requests)} of its ${countText(part.of)} requests, from ${instantText(part.fromMs)} to ${instantText(part.toMs)}, where about as many come as in the mean.`;
}

function nearestName({ setUps, swept, goal }: Answer): string {
  const value = (n: number) => swept.points[n]?.metrics[goal.metric]?.mean ?? Infinity;
  const best = setUps.reduce((near, _, n) => (value(n) < value(near) ? n : near), 0);
  return `“${setUps[best]?.name ?? ""}” with ${valueText(goal.metric, value(best))}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
