// What the command `npm run -s fit -- LOG` makes of its words: a log as a scenario with how it runs, or one line that says
// why not. The log is read as it streams by; what it means is in content/model/log.
import { createReadStream, statSync } from "node:fs";
import { fitLog } from "@/content/model/log/fit";
import { LogReader, NotALog, type ReadLog } from "@/content/model/log/read-log";
import { formatNames, formats } from "@/content/model/log/recognise";
import { RunTooLarge } from "@/simulator/run/limits";
import { type Ended, endedBy, endedWell, Mistake } from "../command/ended";
import { fromCaller, nameOf, reasonOf } from "../simulate/simulate-input";
import { type FitArguments, parseFit } from "./fit-arguments";

const help = `Usage: npm run -s fit -- LOG [--format NAME] [--timezone UTC]

Reads a log of requests (- for standard input), makes it a scenario, runs that,
and prints one JSON object. What the log is like is told by its content.

  --format NAME     instead of that, one of
${formatNames.map((name) => `                    ${name.padEnd(14)} ${formats[name]}`).join("\n")}
  --timezone ZONE   of times that name none: UTC, +02:00 or Europe/Berlin
  --help            this text

A table needs names in its first line: timestamp or start, or end; duration_ms (or
_s, _us, _ns); cold; init_ms; memory_mb. With a count it is one of counts.
A time is a date, or a number since 1970, told by its size; a smaller one, or start_s
and the like, is counted from the log's own beginning.

  scenario   the log as a scenario, for simulate, sweep and the page
  log        what it holds: requests, cold and coldShare (null: it does not say),
             from, to, latencyMs (from arrival to end, its start included), initMs,
             timedOut; skipped, the first lines that were not understood and why,
             and skippedCount, how many they are in all
  estimated  keepAlive: idle, and the bounds of its mean at 95 %; causes of the cold
             starts; notes, what was assumed and what is lost
  replay     the scenario's report
  distance   coldShare: between both shares; p50 and p99: as a share of the log's

A mistake prints one line on standard error and ends with status 2. Nothing of the
log's text is printed.
`;

const atOnce = 1 << 20;
const largestIndented = 100_000;

export async function fitCommand(words: readonly string[]): Promise<Ended> {
  const parsed = parseFit(words);
  try {
    if (parsed.kind === "wrong") throw new Mistake(parsed.line);
    if (parsed.kind === "help") return endedWell(help);
    const read = await readLog(parsed.arguments);
    const indent = read.requests.count > largestIndented ? 0 : 2;
    return endedWell(`${JSON.stringify(fitLog(read), null, indent)}\n`);
  } catch (error) {
    return endedBy(mistakeIn(error, parsed));
  }
}

function mistakeIn(error: unknown, parsed: ReturnType<typeof parseFit>): unknown {
  if (parsed.kind !== "fit") return error;
  const name = nameOf(parsed.arguments.file);
  if (error instanceof NotALog) return new Mistake(`${name}: ${error.message}`);
  if (error instanceof RunTooLarge) return new Mistake(`${name}: expected ${error.message}`);
  return error;
}

async function readLog({ file, format, zone }: FitArguments): Promise<ReadLog> {
  const reader = new LogReader({ format, zone });
  // Bytes that are no text become signs that no form has.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const told = progress(file);
  try {
    for await (const bytes of streamOf(file)) {
      reader.push(decoder.decode(bytes, { stream: true }));
      told.read(bytes.length, reader.count);
    }
    reader.push(decoder.decode());
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new Mistake(`${nameOf(file)}: expected a log, found ${reasonOf(error)}`);
  } finally {
    told.end();
  }
  return reader.end();
}

function streamOf(file: string): AsyncIterable<Uint8Array> {
  if (file === "-") return process.stdin;
  return createReadStream(fromCaller(file), { highWaterMark: atOnce });
}

/** For somebody who waits at a terminal: how far it is, on standard error. */
function progress(file: string) {
  const { stderr } = process;
  let bytes = 0;
  let told = 0;
  return {
    read: (more: number, requests: number) => {
      bytes += more;
      if (!stderr.isTTY || bytes - told < 16 * atOnce) return;
      told = bytes;
      const all = file === "-" ? "" : ` of ${megabytes(statSync(fromCaller(file)).size)}`;
      stderr.write(`\r${megabytes(bytes)}${all} MB, ${requests} requests`);
    },
    end: () => {
      if (told > 0) stderr.write("\r\u001b[K");
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / atOnce).toFixed(0);
}
