// A replay as a file. Of a long log it is written piece by piece, so that the page goes on meanwhile and no text of all of
// it at once is kept.
import type { About } from "@/content/model/scenario/scenario";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { printDuration } from "@/simulator/duration";
import type { Micros, Scenario, Traffic } from "@/simulator/scenario";
import { aMoment } from "../../ui/a-moment";

const atOnce = 2000;

/** Its pieces are encoded one by one, too. */
export async function replayFile(scenario: Scenario, about: About): Promise<readonly Blob[]> {
  const rest = JSON.stringify(writeScenario({ ...scenario, traffic: { kind: "none" } }, about));
  const parts = [new Blob([rest.slice(0, -1), ',"traffic":'])];
  for await (const part of trafficText(scenario.traffic)) parts.push(new Blob([part]));
  return [...parts, new Blob(["}\n"])];
}

async function* trafficText(traffic: Traffic): AsyncIterable<string> {
  if (traffic.kind === "trace") {
    yield '{"kind":"trace","at":';
    yield* listText(traffic.at);
    if (traffic.runs !== undefined) {
      yield ',"runs":';
      yield* listText(traffic.runs);
    }
    yield "}";
  } else if (traffic.kind === "sum") {
    yield '{"kind":"sum","of":[';
    for (const [n, each] of traffic.of.entries()) {
      if (n > 0) yield ",";
      yield* trafficText(each);
    }
    yield "]}";
  } else yield JSON.stringify({ kind: "none" });
}

async function* listText(list: ArrayLike<Micros>): AsyncIterable<string> {
  yield "[";
  for (let from = 0; from < list.length; from += atOnce) {
    const length = Math.min(atOnce, list.length - from);
    const piece = Array.from({ length }, (_, n) => printDuration(list[from + n] as Micros));
    yield `${from > 0 ? "," : ""}${JSON.stringify(piece).slice(1, -1)}`;
    await aMoment();
  }
  yield "]";
}
