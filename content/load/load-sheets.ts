// The lessons' pages for paper, in the order of the course, with everything looked up that a sheet only names.
import { loadCourse } from "./load-course";
import { loadChecked } from "./load-lesson";
import { loadLibrary } from "./load-library";
import { once } from "./once";

/** More wrong ideas than these do not fit on a page. */
const mostIdeas = 6;

export const loadSheets = once(async () => {
  const [{ lessons }, checked, { terms, facts, misconceptions }] = await Promise.all([
    loadCourse(),
    loadChecked(),
    loadLibrary(),
  ]);
  return lessons.flatMap(({ slug, frontmatter }, index) => {
    const { sheet, keeps = [] } = checked.get(slug) ?? {};
    if (!sheet) return [];
    const { title, goals, updated } = frontmatter;
    const ideas = [...misconceptions.values()].filter(({ taughtAt }) =>
      taughtAt.startsWith(`${slug}#`),
    );
    return {
      slug,
      number: index + 1,
      title,
      goals,
      updated,
      keeps: keeps.map(({ text }) => text),
      practices: sheet.practices,
      words: sheet.words.flatMap((id) => terms.get(id) ?? []),
      figures: sheet.figures.flatMap(({ what, fact: id }) => {
        const fact = facts.get(id);
        if (fact === undefined) return [];
        const { value, unit, source, date } = fact;
        return { what, value: [value, unit].join(" ").trim(), source: { ...source, date } };
      }),
      ideas: ideas.slice(0, mostIdeas).map(({ claim, refutation }) => ({
        claim,
        refutation: inShort(refutation),
      })),
    };
  });
});

/** As many sentences as say something by themselves. */
function inShort(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  let short = "";
  for (const sentence of sentences) {
    if (short.length >= leastLetters) break;
    short = `${short} ${sentence}`.trim();
  }
  return short;
}

const leastLetters = 45;
