// Whatever befalls a run where production begins, every sentence about it is whole.
import { expect, test } from "vitest";
import { frameAt } from "@/simulator/read/frame";
import { record } from "@/simulator/run/record";
import { randomProduction } from "@/simulator/validation/random-production";
import { eventSentences } from "./event-words";
import { rowsOf } from "./request-rows";
import { terseAt, terseNews } from "./terse-words";
import { gateDecision } from "./why/gate-decision";
import { instanceStory } from "./why/instance-story";
import { storyOf } from "./why/why-words";
import { sentenceOf, stepSentenceOf } from "./words";

const unwhole = /undefined|NaN|Infinity|none\b.*none\b|: \.| {2}|\.\.|-\d/;

test("every sentence of every instant of a run where production begins is whole", () => {
  for (let n = 0; n < 30; n += 1) {
    const trace = record(randomProduction(n));
    const count = trace.requests.arrivedAt.length;
    for (let part = 0; part <= 20; part += 1) {
      const row = Math.floor(((trace.events.at.length - 1) * part) / 20);
      const at = trace.events.at[row] ?? 0;
      const frame = frameAt(trace, at);
      const said = [
        sentenceOf(trace, frame),
        stepSentenceOf(trace, frame),
        `I ${terseAt(trace, frame)}.`,
        ...(terseNews(trace, at - 1_000_000, at) ?? "I.").split(/(?<=\.) /),
        ...eventSentences(trace, row, row + 1),
        ...(count === 0 ? [] : storyOf(trace, (7 * n * part) % count, at).sentences),
        ...frame.instances.slice(0, 2).flatMap(({ number }) => instanceStory(trace, number, at)),
      ];
      for (const text of said) {
        expect(text).toMatch(/^[A-Zi0-9].*\.$/);
        expect(text).not.toMatch(unwhole);
      }
      if (count === 0) continue;
      for (const { words } of gateDecision(trace, (7 * n * part) % count))
        expect(words).not.toMatch(unwhole);
    }
    for (const { waited, ran, latency } of rowsOf(trace, trace.horizon))
      for (const span of [waited, ran, latency]) expect(span ?? 0).toBeGreaterThanOrEqual(0);
  }
});

test("the parts of a story end where the request does, and none is left out", () => {
  for (let n = 0; n < 30; n += 1) {
    const trace = record(randomProduction(n));
    for (let request = 0; request < trace.requests.arrivedAt.length; request += 9) {
      const endedAt = trace.requests.endedAt[request] ?? 0;
      if (endedAt > trace.horizon) continue;
      const { parts } = storyOf(trace, request, trace.horizon);
      const sum = parts.reduce((total, { from, until }) => total + until - from, 0);
      expect(sum).toBe(endedAt - (trace.requests.arrivedAt[request] ?? 0));
    }
  }
});
