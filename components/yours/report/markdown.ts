// A report to hand on, as Markdown: what the log holds, how its replay fits, the set-ups with what they assume, the date
// of the prices, and the scenario to run it again, unless that is too long to stand in a text.
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { latencyText } from "@/simulator/scene/words";
import { answerSentence, boundedText } from "../ask/answer-words";
import { pricePlotOf } from "../ask/price-plot";
import type { Answer } from "../ask/use-sweep";
import { fitWords, keepAliveWords } from "../fit/replay-words";
import { holdsSentence, unevenSentence } from "../holds/holds-words";
import { shareText } from "../words";
import { plotImage } from "./plot-file";
import { priceDates } from "./price-dates";

type Parts = {
  readonly fit: FittedLog;
  readonly holds: Holds;
  readonly answer: Answer | null;
};

/** More requests than these make a scenario that nobody reads: it is saved as a file of its own. */
const mostWritten = 2000;

export function markdownOf({ fit, holds, answer }: Parts): string {
  return `${[
    "# A function, by its log",
    holdsSentence(holds),
    unevenSentence(holds),
    skippedSentence(holds),
    "## The replay",
    keepAliveWords(fit),
    fitWords(fit),
    replayTable(fit),
    fit.notes.map((note) => `- ${note}`).join("\n"),
    ...(answer === null ? [] : answerParts(answer)),
    "## To run it again",
    scenarioPart(fit, holds),
  ].join("\n\n")}\n`;
}

function skippedSentence({ skippedCount }: Holds): string {
  return skippedCount === 0
    ? "Every line was understood."
    : `${skippedCount} lines were not understood and count nowhere.`;
}

function replayTable({ log, replay }: FittedLog): string {
  const rows = [
    ["cold", log.coldShare === null ? "–" : shareText(log.coldShare), shareText(replay.coldShare)],
    ...(["p50", "p99"] as const).map((key) => [
      key === "p50" ? "half are under" : "99 in 100 under",
      log.latencyMs === null ? "–" : latencyText(log.latencyMs[key] * 1000),
      latencyText(replay.latencyMs[key] * 1000),
    ]),
  ];
  return table(["", "log", "replay"], rows as readonly (readonly string[])[]);
}

function answerParts(answer: Answer): readonly string[] {
  const { setUps, swept } = answer;
  const rows = setUps.map(({ name, assumes }, n) => [
    `${n + 1}. ${name}`,
    boundedText(answer, "cost.totalUsd", n),
    boundedText(answer, "latencyMs.p99", n),
    boundedText(answer, "coldShare", n),
    swept.points[n]?.keepsGoals ? "yes" : "no",
    assumes,
  ]);
  const plot = pricePlotOf(answer);
  return [
    "## What if",
    answerSentence(answer),
    ...(plot === null ? [] : [plotImage(plot), plot.caption]),
    table(["set-up", "a month", "99 in 100 under", "cold", "keeps the goal", "assumes"], rows),
    priceDates(setUps.map(({ scenario }) => scenario.prices?.id ?? null)),
  ];
}

function scenarioPart({ scenario, preset }: FittedLog, { requests }: Holds): string {
  if (requests > mostWritten)
    return "The replay, saved as a file beside this report, runs in the lab and with `npm run simulate`.";
  const about = { title: "My function", description: null, preset };
  return `\`\`\`json\n${JSON.stringify(writeScenario(scenario, about))}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
