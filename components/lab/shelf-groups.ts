// How the shelf of scenarios is laid out: a few headings, and under which of them a scenario stands. One that
// is named nowhere stands under the last, so a new file is never lost.
export type ShelfItem = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lookFor: string;
};

export type ShelfGroup = { readonly title: string; readonly items: readonly ShelfItem[] };

const groups: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  {
    title: "The first request",
    ids: ["first-request", "eight-at-once", "java-plain", "java-snapshot", "isolates"],
  },
  {
    title: "Warm or not",
    ids: [
      "just-in-time",
      "just-too-late",
      "one-ping",
      "rarely-called",
      "provisioned",
      "deployment",
    ],
  },
  {
    title: "Many at once",
    ids: ["fan-out", "fan-out-shared", "shrinking-fleet", "restless-fleet", "steady", "one-day"],
  },
  {
    title: "Limits",
    ids: ["account-limit", "scaling-rate", "waiting-room", "patient-events", "too-slow"],
  },
];

export function shelfGroups<Item extends ShelfItem>(items: readonly Item[]) {
  const named = groups.map(({ title, ids }) => ({
    title,
    items: ids.flatMap((id) => items.find((item) => item.id === id) ?? []),
  }));
  const listed = new Set(groups.flatMap(({ ids }) => ids));
  const rest = items.filter(({ id }) => !listed.has(id));
  return [...named, { title: "More", items: rest }].filter((group) => group.items.length > 0);
}
