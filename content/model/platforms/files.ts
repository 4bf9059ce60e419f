// The table of platforms for other programs: as CSV with a line for each answer, as JSON with a version. Fields may be
// added to either; none goes away without a new version.
import { spokenPlainly } from "@/simulator/quantity";
import { english } from "../schema-org";
import { offerKinds } from "./offers";
import type { Answer, PlatformTable } from "./table";

/** Of the form of /platforms.json. */
const VERSION = 1;

const heads = [
  "group",
  "question",
  "platform",
  "of",
  "answer",
  "note",
  "basis",
  "source",
  "url",
  "date",
] as const;

export function platformLines({ groups, platforms, elsewhere, offers }: PlatformTable) {
  const told = groups.flatMap(({ title, rows }) =>
    rows.flatMap(({ question, cells }) =>
      platforms.flatMap(({ id, name }) =>
        (cells[id] ?? []).map((answer) => [title, question, name, ...lineOf(answer)]),
      ),
    ),
  );
  return [
    [...heads],
    ...told,
    ...elsewhere.map((one) => ["Elsewhere", "", "", ...lineOf(one)]),
    ...offered(offers).map(({ maker, kind, answer }) => ["Offers", kind, maker, ...lineOf(answer)]),
  ];
}

function offered(offers: PlatformTable["offers"]) {
  return offers.flatMap(({ maker, answers }) =>
    offerKinds.flatMap(({ name: kind }, at) => {
      const answer = answers[at];
      return answer ? [{ maker, kind, answer }] : [];
    }),
  );
}

function lineOf(answer: Answer): readonly string[] {
  const { of, value, note, source } = plain(answer);
  if (source === null) return [of, value, note, "assumption", "", "", ""];
  return [of, value, note, source.kind ?? "source", source.title, source.url, source.date];
}

export function platformData({ groups, platforms, elsewhere, offers }: PlatformTable) {
  return {
    version: VERSION,
    name: "Serverless platforms: limits, behaviour and prices",
    license: english.license,
    language: english.inLanguage,
    platforms: platforms.map(({ id, name, presets, prices }) => ({ id, name, presets, prices })),
    questions: groups.flatMap(({ id: group, rows }) =>
      rows.map(({ id, question, cells }) => ({
        id,
        group,
        question,
        answers: Object.fromEntries(
          Object.entries(cells).map(([platform, answers]) => [platform, answers.map(plain)]),
        ),
      })),
    ),
    elsewhere: elsewhere.map(plain),
    offers: offered(offers).map(({ maker, kind, answer }) => ({ maker, kind, ...plain(answer) })),
  };
}

/** Without blanks that do not break, and without what only the page needs. */
function plain({ order: _, value, note, ...rest }: Answer) {
  return { ...rest, value: spokenPlainly(value), note: spokenPlainly(note) };
}
