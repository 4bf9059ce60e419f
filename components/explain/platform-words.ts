// What happens around the requests, as sentences: what the autoscaler saw, the readers of queues, faults, places behind
// the function. Requests and instances themselves are in event-words.ts.
import type { Intervention, Micros } from "@/simulator/scenario";
import { instanceName, latencyText, remainingText } from "@/simulator/scene/words";
import type { Trace } from "@/simulator/trace/trace";
import { takenWords, theName } from "./why/limit-words";

export function lookSentence({ looks }: Trace, row: number): string {
  const [mean, wanted, ready] = [
    looks.mean[row] ?? 0,
    looks.wanted[row] ?? 0,
    looks.ready[row] ?? 0,
  ];
  const saw = `The autoscaler saw ${numeral(Number(mean.toPrecision(2)))} requests at once on average and wants ${counted(wanted, "instance")}`;
  const panics = looks.panicking[row] === 1 ? ", in panic" : "";
  return `${saw}${panics}; ${numeral(ready)} ${ready === 1 ? "is" : "are"} ready.`;
}

export function pauseSentence({ pauses }: Trace, row: number): string {
  const [at, opensAt] = [pauses.at[row] ?? 0, pauses.opensAt[row] ?? 0];
  return `The platform was refused an instance, and reads its queue again in ${lasting(opensAt - at)}.`;
}

export function pollersSentence({ pollers }: Trace, row: number): string {
  return `The platform works on up to ${counted(pollers.count[row] ?? 0, "batch", "batches")} of the queue at once from now on.`;
}

export function faultSentence({ scenario }: Trace, n: number, isOver: boolean): string {
  const fault = scenario.interventions[n];
  return fault === undefined
    ? ""
    : `${faultWords(fault, theName(scenario.downstream?.name ?? "service behind it"), isOver)}.`;
}

function faultWords(fault: Intervention, name: string, isOver: boolean): string {
  switch (fault.kind) {
    case "errors":
      return isOver
        ? "The spell of errors is over"
        : `For a while ${percent(fault.share)} of the runs fail`;
    case "lose":
      return `${percent(fault.share)} of the instances are lost at once`;
    case "downstream": {
      if (isOver) return `${startOfSentence(name)} is as it was before`;
      const slower = fault.slower > 1 ? [`takes ${numeral(fault.slower)} times as long`] : [];
      const refuses = fault.refuses ? ["refuses whoever asks"] : [];
      const does = [...slower, ...refuses];
      return `For a while ${name} ${does.length === 0 ? "is as before" : does.join(" and ")}`;
    }
    default:
      return "Something changes";
  }
}

/** What is behind the function, as seen by one run. */
export function askedSentence({ tries, scenario }: Trace, row: number, name: string): string {
  const of = theName(scenario.downstream?.name ?? "");
  const ahead = tries.inLine[row] ?? 0;
  const before =
    ahead === 0 ? "" : `, behind ${numeral(ahead)} ${ahead === 1 ? "other" : "others"}`;
  const taken = takenWords(tries.placesHeld[row] ?? 0, scenario.downstream?.places ?? 0);
  return `${name} asks for a place at ${of}${before}: ${taken}.`;
}

export function computingSentence({ tries }: Trace, row: number, name: string): string {
  const others = tries.computing[row] ?? 0;
  const on = instanceName(tries.instance[row] ?? 0);
  return others === 0
    ? `${name} begins to compute on ${on}.`
    : `${name} begins to compute on ${on}, as ${numeral(others)} ${others === 1 ? "other does" : "others do"}: they share its processors.`;
}

function lasting(length: Micros): string {
  return length < 1_000_000 ? latencyText(length) : remainingText(length);
}

function percent(share: number): string {
  return `${numeral(Number((100 * share).toPrecision(3)))} %`;
}

function startOfSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

function numeral(count: number): string {
  return count.toLocaleString("en-US");
}
