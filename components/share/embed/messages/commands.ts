// What a page may ask of the simulator it frames: messages of version 1, read at the door. A message of
// somebody else's is passed over; one of ours that cannot be read is answered with what was expected and found.
import * as z from "zod/mini";
import { parseDuration } from "@/simulator/duration";
import { fastestSpeed, slowestSpeed } from "@/simulator/playback/player";
import type { RunAction } from "../../../player/actions";
import { shownValue } from "./shown-value";

export const protocolVersion = 1;

/** What is done to the run, and what is its owner's business. */
export type FrameCommand =
  | RunAction
  | { readonly kind: "get-state" }
  | {
      readonly kind: "load";
      readonly from: { readonly link: string } | { readonly file: unknown };
    };

export type Misread = { readonly expected: string; readonly found: string };

export type MessageReading =
  | { readonly kind: "not ours" }
  | { readonly kind: "command"; readonly command: FrameCommand }
  | ({ readonly kind: "wrong" } & Misread);

/** A message with our name on it; what else it holds has yet to be read. */
type Ours = { readonly scaleToZero: unknown } & {
  readonly [field in "type" | "by" | "at" | "speed" | "count" | "link" | "scenario"]?: unknown;
};

const mostSent = 1000;
const longestLink = 25_000;

export function readMessage(data: unknown): MessageReading {
  if (!isOurs(data)) return { kind: "not ours" };
  const { scaleToZero: version, type } = data;
  if (version !== protocolVersion)
    return wrong(`scaleToZero: ${protocolVersion}`, `scaleToZero: ${shownValue(version)}`);
  if (typeof type !== "string" || !Object.hasOwn(readers, type))
    return wrong(
      `a type that is one of ${Object.keys(readers).join(", ")}`,
      `type: ${shownValue(type)}`,
    );
  return readers[type as keyof typeof readers](data);
}

/** Asked of each message before anything else. Our own words, come back to us, would go round for ever. */
export function isOurs(data: unknown): data is Ours {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "scaleToZero"))
    return false;
  return !("type" in data && reportTypes.includes(data.type));
}

const reportTypes: readonly unknown[] = [
  ...["ready", "state", "event", "finished", "key", "resized", "error"],
];

const plain = (kind: "play" | "pause" | "restart" | "get-state") => () => command({ kind });

const readers = {
  play: plain("play"),
  pause: plain("pause"),
  restart: plain("restart"),
  getState: plain("get-state"),
  step: field("by", z._default(z.union([z.literal(1), z.literal(-1)]), 1), "1 or -1", (by) => ({
    kind: by === 1 ? "step-forward" : "step-back",
  })),
  seek: field("at", instantSchema(), 'milliseconds, or a duration such as "4.2s"', (at) => ({
    kind: "seek",
    at,
  })),
  setSpeed: field(
    "speed",
    z.number().check(z.minimum(slowestSpeed), z.maximum(fastestSpeed)),
    `a number from ${slowestSpeed} to ${fastestSpeed}`,
    (speed) => ({ kind: "set-speed", speed }),
  ),
  send: field(
    "count",
    z._default(z.int().check(z.minimum(1), z.maximum(mostSent)), 1),
    `a whole number from 1 to ${mostSent}`,
    (count) => ({ kind: "send", count }),
  ),
  load: readLoad,
} as const satisfies Record<string, (data: Ours) => MessageReading>;

function field<T>(
  name: keyof Ours,
  schema: z.ZodMiniType<T>,
  expected: string,
  commandOf: (value: T) => FrameCommand,
): (data: Ours) => MessageReading {
  return ({ [name]: value }) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success
      ? command(commandOf(parsed.data))
      : wrong(`${name}: ${expected}`, `${name}: ${shownValue(value)}`);
  };
}

function instantSchema() {
  const millis = z.pipe(
    z.number().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER / 1000)),
    z.transform((value: number) => Math.round(value * 1000)),
  );
  const duration = z.pipe(
    z.string(),
    z.transform((text: string, context) => {
      const micros = parseDuration(text);
      if (micros === null)
        context.issues.push({ code: "custom", message: "not a duration", input: text });
      return micros ?? 0;
    }),
  );
  return z.union([millis, duration]);
}

function readLoad({ link, scenario }: Ours): MessageReading {
  if (typeof link === "string" && link.includes("#") && link.length <= longestLink)
    return command({ kind: "load", from: { link: link.slice(link.indexOf("#")) } });
  if (link === undefined && typeof scenario === "object" && scenario !== null)
    return command({ kind: "load", from: { file: scenario } });
  return wrong(
    "link: a share link with its #, or scenario: a scenario as an object",
    link === undefined ? `scenario: ${shownValue(scenario)}` : `link: ${shownValue(link)}`,
  );
}

function command(given: FrameCommand): MessageReading {
  return { kind: "command", command: given };
}

function wrong(expected: string, found: string): MessageReading {
  return { kind: "wrong", expected, found };
}
