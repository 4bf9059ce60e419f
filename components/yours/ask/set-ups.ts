// What a reader might change about a function: set-ups that meet the same requests, each with what it assumes. And what
// may happen to the traffic, which then is the same for all of them.
import { settingsOf } from "@/simulator/presets/preset";
import { presets } from "@/simulator/presets/presets";
import { priceListById } from "@/simulator/prices/price-lists";
import { quantity } from "@/simulator/quantity";
import type { Micros, Scenario, Traffic } from "@/simulator/scenario";
import { asTraffic, listedIn } from "../fit/listed";
import { onOneProcessor, scaled } from "./scaled";
import { timetableOf } from "./timetable";

export type SetUp = {
  readonly name: string;
  readonly assumes: string;
  readonly scenario: Scenario;
};

export const situations = {
  same: "as it came",
  twice: "twice as much",
  burst: "with a hundred at once on top",
} as const;
export type Situation = keyof typeof situations;

export type Choices = {
  readonly situation: Situation;
  /** The share of a run that computes. */
  readonly cpu: number;
  /** Of instances that are busy, over the whole log. */
  readonly meanBusy: number;
  readonly peak: number;
  /** When the log begins, in milliseconds since 1970, or of its own zero. */
  readonly fromMs: number;
};

const [second, minute]: readonly [Micros, Micros] = [1e6, 6e7];
const list = priceListById("aws-lambda-x86");

export function setUpsOf(fitted: Scenario, choices: Choices): readonly SetUp[] {
  const base = baseOf(fitted, choices);
  const { function: own, platform, prices } = base;
  const of = (name: string, assumes: string, change: Partial<Scenario>): SetUp => ({
    name,
    assumes,
    scenario: { ...base, ...change },
  });
  const withMemory = (memoryMb: number) =>
    of(
      quantity(memoryMb.toLocaleString("en-US"), "MB"),
      "Starts take as long as now; the part of a run that computes goes with the memory, up to 1,769 MB.",
      { function: { ...own, memoryMb } },
    );
  const kept = [1, Math.ceil(choices.meanBusy), Math.ceil(2 * choices.meanBusy) + 1, choices.peak];
  const counts = [...new Set(kept)].filter((each) => each > 0 && each <= 1000);
  const timetable = timetableOf(base, choices.fromMs);
  const quickStart = presets["lambda-java-snapstart"].platform.coldStart.restore.value;
  const zero = { kind: "constant", value: 0 } as const;
  const onPlatform = (id: "cloud-run" | "azure-flex") => {
    const there = settingsOf(presets[id]);
    return of(
      `on ${presets[id].title}`,
      "Its keep-alive, scaling, sharing and prices as this site has them; runs and starts as long as here.",
      {
        prices: there.prices === null ? null : priceListById(there.prices),
        platform: {
          ...there.platform,
          coldStart: platform.coldStart,
          firstRunFactor: platform.firstRunFactor,
          vcpus: null,
        },
      },
    );
  };
  return [
    of("as it is", "Nothing is changed.", {}),
    withMemory(Math.min(10_240, own.memoryMb * 2)),
    ...(own.memoryMb >= 256 ? [withMemory(Math.ceil(own.memoryMb / 2))] : []),
    ...counts.map((count) =>
      of(`${count} kept ready`, "Provisioned concurrency, the whole time, at its list price.", {
        platform: { ...platform, provisioned: count },
      }),
    ),
    ...(timetable === null
      ? []
      : [
          of(
            `${timetable.least} to ${timetable.most} kept ready, by the hour`,
            "Twice the mean of those busy in that hour of the day (UTC), by a schedule; the first of an hour still wait for a start.",
            {
              platform: { ...platform, provisioned: timetable.atFirst },
              interventions: [...base.interventions, ...timetable.changes],
            },
          ),
        ]),
    of("a ping every 5 minutes", "A ping runs as long as a request, and is counted as one.", {
      traffic: { kind: "sum", of: [base.traffic, { kind: "pings", every: 5 * minute }] },
    }),
    of("half the start", "Less to load and to prepare: every start takes half as long.", {
      platform: {
        ...platform,
        coldStart: {
          ...platform.coldStart,
          functionInit: scaled(platform.coldStart.functionInit, 0.5),
          restore: scaled(platform.coldStart.restore, 0.5),
        },
      },
    }),
    of(
      "a snapshot",
      "A restore takes what this site assumes for SnapStart, 0.4 s in the middle, whatever the function.",
      {
        platform: {
          ...platform,
          coldStart: {
            provision: zero,
            fetch: zero,
            runtimeInit: zero,
            functionInit: zero,
            restore: quickStart,
          },
        },
      },
    ),
    of(
      "10 requests an instance",
      "Requests that wait share an instance; not to be had on Lambda’s standard functions.",
      {
        platform: { ...platform, concurrencyPerInstance: 10 },
      },
    ),
    of(
      "a queue in front",
      "Callers do not wait for an answer: the time is until the work is done. One message a run, as many at once as twice the mean.",
      {
        invocation: {
          kind: "queue",
          batch: 1,
          batchWindow: 0,
          pollers: { from: 5, perMinute: 300, upTo: 1000 },
          maxConcurrency: Math.max(2, Math.ceil(2 * choices.meanBusy)),
          visibility: Math.max(30 * second, 6 * own.timeout),
          receives: 3,
          partial: false,
        },
      },
    ),
    ...(prices?.id === list.id
      ? [
          of("Arm", "Runs and starts take as long as on x86.", {
            prices: priceListById("aws-lambda-arm"),
          }),
        ]
      : []),
    onPlatform("cloud-run"),
    onPlatform("azure-flex"),
  ];
}

function baseOf(fitted: Scenario, { situation, cpu }: Choices): Scenario {
  const priced = { ...fitted, prices: fitted.prices ?? list };
  const based = cpu === 0 ? priced : onOneProcessor(priced, cpu);
  return { ...based, traffic: trafficIn(based, situation) };
}

function trafficIn({ traffic, horizon }: Scenario, situation: Situation): Traffic {
  switch (situation) {
    case "same":
      return traffic;
    case "twice": {
      const { at, runs } = listedIn(traffic);
      // One more in the middle of each gap, so that bursts are twice as full and quiet hours stay quiet.
      const twice = new Float64Array(2 * at.length).map((_, n) => {
        const own = at[n >> 1] as Micros;
        return n % 2 === 0 ? own : Math.floor((own + (at[(n >> 1) + 1] ?? own)) / 2);
      });
      return asTraffic({ at: twice, runs: runs && twice.map((_, n) => runs[n >> 1] as Micros) });
    }
    case "burst":
      return {
        kind: "sum",
        of: [traffic, { kind: "burst", at: Math.floor(horizon / 2), count: 100, within: second }],
      };
  }
}
