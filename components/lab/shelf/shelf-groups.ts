// How the shelf of scenarios is laid out: a few headings, and under which of them a scenario stands. One that
// is named nowhere stands under the last, so a new file is never lost.

const groups: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  {
    title: "The first request",
    ids: [
      "first-request",
      "after-the-night",
      "eight-at-once",
      "one-in-fifty",
      "a-page-that-hangs",
      "java-plain",
      "java-snapshot",
      "pinged-in-java",
      "busy-when-the-second-comes",
      "isolates",
      "sleeping-model",
      "texts-overnight",
    ],
  },
  {
    title: "Warm or not",
    ids: [
      "just-in-time",
      "just-too-late",
      "one-life",
      "learned-rhythm",
      "rarely-called",
      "four-an-hour",
      "kept-a-quarter",
      "three-then-one",
      "used-twice",
      "one-ping",
      "two-pings-together",
      "three-in-six-hundred",
      "new-version",
      "deployment",
    ],
  },
  {
    title: "Kept ready",
    ids: [
      "provisioned",
      "a-floor-of-two",
      "eight-three-ready",
      "eight-three-reserved",
      "spill-over",
      "three-at-noon",
      "ping-and-two-ready",
    ],
  },
  {
    title: "Many at once",
    ids: [
      "fan-out",
      "fan-out-eighty",
      "fifty-to-an-instance",
      "fan-out-shared",
      "eight-on-one",
      "ten-votes",
      "ten-votes-shared",
      "two-a-second",
      "shrinking-fleet",
      "restless-fleet",
      "nobody-a-crowd-nobody",
      "crowd-on-one-application",
      "newsletter-shared",
      "ticket-sale",
    ],
  },
  {
    title: "Days and cameras",
    ids: [
      "steady",
      "one-day",
      "day-of-recordings",
      "camera-at-a-gate",
      "camera-on-a-line",
      "quarter-busy",
    ],
  },
  {
    title: "Limits",
    ids: [
      "account-limit",
      "account-limit-held",
      "newsletter-limited",
      "newsletter-held",
      "steep-crowd",
      "forty-at-nine",
      "forty-by-message",
      "scaling-rate",
      "waiting-room",
      "letters-not-calls",
      "patient-events",
      "import-of-pictures",
      "import-through-a-queue",
      "too-slow",
      "three-tries",
      "thanks-not-sent",
    ],
  },
  {
    title: "One burst, five ways to take it",
    ids: [
      "burst-refused",
      "burst-held",
      "burst-as-events",
      "burst-through-a-queue",
      "burst-with-a-scaler",
    ],
  },
  {
    title: "Queues that are read",
    ids: [
      "backlog-drains",
      "backlog-grows",
      "invoices-pile-up",
      "readers-limited",
      "readers-refused",
      "mails-refused",
      "poison-spreads",
      "poison-alone",
      "poison-in-ten",
      "two-receives",
      "scaler-late",
      "scaler-panics",
      "steady-target",
    ],
  },
  {
    title: "Failure, and trying again",
    ids: [
      "tries-on-a-good-day",
      "tries-on-a-bad-day",
      "tries-in-two-layers",
      "outage-in-step",
      "outage-with-jitter",
      "outage-of-ten-seconds",
      "charged-twice",
      "a-second-too-impatient",
      "patient-inside",
      "impatient-inside",
    ],
  },
  {
    title: "What is behind the function",
    ids: [
      "slow-payments",
      "slow-payments-cut-off",
      "slow-payments-more-room",
      "storm-of-connections",
      "storm-with-a-limit",
      "storm-with-fewer-places",
      "storm-through-a-pool",
      "pools-of-five",
      "storm-twice-as-large",
      "storm-on-shared-instances",
      "line-at-the-pool",
      "line-with-more-ready",
      "slow-store",
      "forty-queries-a-second",
    ],
  },
  {
    title: "What it costs",
    ids: [
      "checkout-quick-bank",
      "checkout-slow-bank",
      "checkout-one-each",
      "checkout-ten-each",
      "reports-share",
      "thumbnails",
      "thumbnails-small",
      "report-on-two",
      "invoices",
      "ready-even",
      "ready-bursts",
      "runaway",
      "runaway-limited",
    ],
  },
];

/** Small runs that belong to a term of the glossary: opened from there, not shown on the shelf. */
const ofTheGlossary = /^word-/;

export function shelfIds(): readonly string[] {
  return groups.flatMap(({ ids }) => ids);
}

export function shelfGroups<Item extends { readonly id: string }>(items: readonly Item[]) {
  const shown = items.filter(({ id }) => !ofTheGlossary.test(id));
  const named = groups.map(({ title, ids }) => ({
    title,
    items: ids.flatMap((id) => shown.find((item) => item.id === id) ?? []),
  }));
  const listed = new Set(shelfIds());
  const rest = shown.filter(({ id }) => !listed.has(id));
  return [...named, { title: "More", items: rest }].filter((group) => group.items.length > 0);
}
