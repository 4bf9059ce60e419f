// Small logs of every form, for tests: the same three requests in each that can say as much.
import { id } from "./log-maker";
import { type Asked, LogReader } from "./read-log";

export const stream = "2023/12/05/[$LATEST]0123456789abcdef0123456789abcdef";

const report = (n: number, durationMs: number, rest = "") =>
  `REPORT RequestId: ${id(n)}\tDuration: ${durationMs} ms\tBilled Duration: ${Math.ceil(durationMs)} ms\tMemory Size: 128 MB\tMax Memory Used: 67 MB\t${rest}`;
export const reports = {
  cold: report(1, 101.25, "Init Duration: 139.36 ms\t"),
  warm: report(2, 1.97),
  restored: `REPORT RequestId: ${id(3)}\tDuration: 2338.66 ms\tBilled Duration: 2521 ms\tMemory Size: 512 MB\tMax Memory Used: 112 MB\tRestore Duration: 700.32 ms\tBilled Restore Duration: 182 ms\t`,
};
/** When each was over, and as milliseconds since 1970. */
export const ends = [
  "2023-12-05T22:14:43.877Z",
  "2023-12-05T22:14:50.001Z",
  "2023-12-05T22:15:00.500Z",
];
export const endMs = ends.map((each) => Date.parse(each));

export const lambdaText = [
  `${ends[0]}\tINIT_START Runtime Version: nodejs:20.v1\tRuntime Version ARN: arn:aws:lambda:x`,
  `${ends[0]}\tSTART RequestId: ${id(1)} Version: $LATEST`,
  `${ends[0]}\t${id(1)}\tINFO\tmy secret is hunter2`,
  `${ends[0]}\tEND RequestId: ${id(1)}`,
  `${ends[0]}\t${reports.cold}`,
  `${ends[1]}\t${reports.warm}`,
  `${ends[2]}\t${reports.restored}`,
].join("\n");

const messages = [reports.cold, reports.warm, reports.restored];
export const awsEvents = {
  events: messages.map((message, n) => ({
    logStreamName: stream,
    timestamp: endMs[n],
    message: `${message}\n`,
    ingestionTime: (endMs[n] ?? 0) + 900,
    eventId: "3".repeat(56),
  })),
  searchedLogStreams: [{ logStreamName: stream, searchedCompletely: true }],
};

const metrics = [
  {
    durationMs: 101.25,
    billedDurationMs: 102,
    memorySizeMB: 128,
    maxMemoryUsedMB: 67,
    initDurationMs: 139.36,
  },
  { durationMs: 1.97, billedDurationMs: 2, memorySizeMB: 128, maxMemoryUsedMB: 67 },
  {
    durationMs: 2338.66,
    billedDurationMs: 2521,
    memorySizeMB: 512,
    maxMemoryUsedMB: 112,
    restoreDurationMs: 700.32,
    billedRestoreDurationMs: 182,
  },
];
export const platformReports = metrics.map((each, n) =>
  JSON.stringify({
    time: ends[n],
    type: "platform.report",
    record: { requestId: id(n + 1), metrics: each, status: "success" },
  }),
);

export function readAll(text: string, asked: Asked = {}, piece = 1_000_000) {
  const reader = new LogReader(asked);
  for (let from = 0; from < text.length; from += piece) reader.push(text.slice(from, from + piece));
  return reader.end();
}

/** What tests compare: instants as text, spans in milliseconds. */
export function told(text: string, asked: Asked = {}, piece?: number) {
  const { requests, format, skippedCount } = readAll(text, asked, piece);
  const ms = (column: Float64Array) =>
    [...column].map((each) => (Number.isNaN(each) ? null : each / 1000));
  return {
    format,
    arrived: [...requests.arrivedAt].map((at) => new Date(at / 1000).toISOString()),
    durationMs: ms(requests.duration),
    initMs: ms(requests.init),
    starts: [...requests.start].map((each) => ["unknown", "warm", "cold"][each]).join(" "),
    skippedCount,
  };
}
