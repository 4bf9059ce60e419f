// The fields of traffic: its kind and that kind's numbers; for a sum, those of each part. Changing the kind
// keeps about as many requests as before where that makes sense.
import type { Micros, Traffic } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { distributionFields } from "./distribution-fields";
import {
  choice,
  count,
  duration,
  durations,
  durationsFromZero,
  type Field,
  hour,
  minute,
  number,
  second,
} from "./field";
import { type Scale, twoDigits, whole } from "./scale";
import { type Setting, withScenario } from "./setting";

const kinds = {
  none: "none: only what you send",
  poisson: "random (Poisson)",
  constant: "evenly spaced",
  burst: "one burst",
  batches: "batches",
  "on-off": "busy and quiet by turns",
  daily: "a day: quiet night, busy noon",
  renewal: "gaps of your choice",
  pings: "pings to keep it warm",
  trace: "at the instants you list",
};
const sum = { sum: "several kinds together, as given" };

const runLengths = {
  listed: "as long as the list says",
  drawn: "as long as the function says",
};

const rates: Scale = {
  kind: "logarithmic",
  from: 0.001,
  to: 1000,
  zero: true,
  round: twoDigits,
  limits: [0, 100_000],
};
const counts: Scale = { kind: "logarithmic", from: 1, to: 10_000, round: whole, limits: [1, 1e6] };
const gaps = durations(1000, 2 * hour);

export function trafficFields(setting: Setting): readonly Field[] {
  return fieldsOf("traffic", setting.scenario.traffic, setting, (traffic) =>
    withScenario(setting, { traffic }),
  );
}

type Write = (traffic: Traffic) => Setting;

function fieldsOf(id: string, of: Traffic, setting: Setting, write: Write): readonly Field[] {
  const kind = choice<Traffic["kind"]>(setting, `${id}.kind`, "Kind", {
    options: of.kind === "sum" ? { ...sum, ...kinds } : kinds,
    value: of.kind,
    write: (value) => write(ofKind(value, of, setting)),
  });
  return [kind, ...partsOf(id, of, setting, write)];
}

function partsOf(id: string, of: Traffic, setting: Setting, write: Write): readonly Field[] {
  const { horizon } = setting.scenario;
  const rate = (name: string, label: string, value: number, next: (value: number) => Traffic) =>
    number(`${id}.${name}`, label, "a second", rates, value, (typed) => write(next(typed)));
  const events = (name: string, label: string, value: number, next: (value: number) => Traffic) =>
    count(`${id}.${name}`, label, "", counts, value, (typed) => write(next(typed)));
  const span = (
    name: string,
    label: string,
    scale: Scale,
    value: Micros,
    next: (value: Micros) => Traffic,
  ) => duration(`${id}.${name}`, label, scale, value, (typed) => write(next(typed)));
  switch (of.kind) {
    case "none":
      return [];
    case "constant":
    case "poisson":
      return [rate("perSecond", "Events", of.perSecond, (perSecond) => ({ ...of, perSecond }))];
    case "renewal":
    case "batches": {
      const gap = distributionFields({
        id: `${id}.gap`,
        of: of.gap,
        scale: gaps,
        mayBeZero: false,
        write: (next) => write({ ...of, gap: next }),
      });
      const named = gap.map((field) => ({ ...field, label: `Gap: ${lowered(field.label)}` }));
      if (of.kind === "renewal") return named;
      return [...named, events("size", "Events in a batch", of.size, (size) => ({ ...of, size }))];
    }
    case "burst":
      return [
        events("count", "Events", of.count, (value) => ({ ...of, count: value })),
        span("at", "Starting at", durationsFromZero(1000, horizon), of.at, (at) => ({ ...of, at })),
        span("within", "Spread over", durationsFromZero(1000, hour), of.within, (within) => ({
          ...of,
          within,
        })),
      ];
    case "on-off":
      return (["on", "off"] as const).flatMap((turn) => {
        const word = turn === "on" ? "busy" : "quiet";
        return [
          rate(`${turn}.perSecond`, `Events while ${word}`, of[turn].perSecond, (perSecond) => ({
            ...of,
            [turn]: { ...of[turn], perSecond },
          })),
          span(
            `${turn}.for`,
            `Mean length of a ${word} time`,
            durations(second, 6 * hour),
            of[turn].for,
            (value) => ({ ...of, [turn]: { ...of[turn], for: value } }),
          ),
        ];
      });
    case "daily":
      return [
        rate("lowPerSecond", "Events at the quietest", of.lowPerSecond, (low) => ({
          ...of,
          lowPerSecond: low,
          highPerSecond: Math.max(low, of.highPerSecond),
        })),
        rate("highPerSecond", "Events at the busiest", of.highPerSecond, (high) => ({
          ...of,
          highPerSecond: high,
          lowPerSecond: Math.min(of.lowPerSecond, high),
        })),
        span("period", "Length of a day", durations(minute, 48 * hour), of.period, (period) => ({
          ...of,
          period,
        })),
      ];
    case "pings":
      return [
        span("every", "One every", durations(second, 2 * hour), of.every, (every) => ({
          ...of,
          every,
        })),
      ];
    case "trace":
      return [
        {
          kind: "times",
          id: `${id}.at`,
          label: "Instants, from the start",
          value: Array.from(of.at),
          write: (at) =>
            write(
              listed(
                of,
                at.toSorted((a, b) => a - b),
              ),
            ),
        },
        ...(of.runs === undefined
          ? []
          : [
              choice<keyof typeof runLengths>(setting, `${id}.runs`, "How long each runs", {
                options: runLengths,
                value: "listed",
                write: () => write({ kind: "trace", at: of.at }),
              }),
            ]),
      ];
    case "sum":
      return of.of.flatMap((part, index) => {
        const replace: Write = (traffic) =>
          write({ ...of, of: of.of.map((one, n) => (n === index ? traffic : one)) });
        return fieldsOf(`${id}.${index}`, part, setting, replace).map((field) => ({
          ...field,
          label: `Part ${index + 1}: ${lowered(field.label)}`,
        }));
      });
  }
}

/** Which run is whose is known only as long as there are as many. */
function listed(of: Extract<Traffic, { kind: "trace" }>, at: readonly Micros[]): Traffic {
  return at.length === of.at.length ? { ...of, at } : { kind: "trace", at };
}

function ofKind(kind: Traffic["kind"], from: Traffic, { scenario }: Setting): Traffic {
  const { horizon } = scenario;
  const expected = expectedArrivals({ ...scenario, traffic: from, interventions: [] });
  const mean = twoDigits((expected / horizon) * 1e6);
  const perSecond = mean > 0 ? Math.min(mean, 1000) : 1;
  const gap = Math.max(1000, Math.round(1e6 / perSecond));
  const all = Math.min(10_000, Math.max(1, Math.round(expected)));
  switch (kind) {
    case "constant":
    case "poisson":
      return { kind, perSecond };
    case "renewal":
      return { kind, gap: { kind: "exponential", mean: gap } };
    case "burst":
      return { kind, at: Math.round(horizon / 10), count: all, within: 0 };
    case "batches":
      return { kind, gap: { kind: "exponential", mean: Math.min(10 * gap, hour) }, size: 10 };
    case "on-off": {
      const length = Math.max(second, Math.min(6 * hour, Math.round(horizon / 10)));
      return {
        kind,
        on: { perSecond: 2 * perSecond, for: length },
        off: { perSecond: 0, for: length },
      };
    }
    case "daily":
      return { kind, lowPerSecond: perSecond / 10, highPerSecond: 2 * perSecond, period: horizon };
    case "pings":
      return { kind, every: Math.max(second, Math.min(gap, 2 * hour)) };
    case "trace":
      return { kind, at: [0.1, 0.3, 0.5, 0.7].map((share) => Math.round(share * horizon)) };
    default:
      return { kind: "none" };
  }
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
