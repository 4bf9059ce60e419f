// Questions with their short answers for the page that language models read: what the table of platforms tells first of
// each platform, and what learners often believe and is not so.
import { loadLibrary } from "@/content/load/load-library";
import { loadPlatforms } from "@/content/load/load-platforms";
import type { Answer } from "@/content/model/platforms/table";
import { spokenPlainly } from "@/simulator/quantity";

export async function platformAnswers(): Promise<string> {
  const { groups, platforms } = await loadPlatforms();
  const rows = groups.flatMap((group) => group.rows).filter(({ id }) => id !== "besides");
  return rows
    .map(({ question, cells }) => {
      const answers = platforms.flatMap(({ id, name }) => {
        const first = cells[id]?.[0];
        return first === undefined ? [] : `${name}: ${shortly(first)}`;
      });
      return `- ${question} ${answers.join("; ")}.`;
    })
    .join("\n");
}

function shortly({ value, of, source }: Answer): string {
  const what = [spokenPlainly(value), of].filter(Boolean).join(" ");
  return `${what} (${source === null ? "assumed by the simulator" : source.date})`;
}

export async function wrongIdeas(): Promise<string> {
  const { misconceptions } = await loadLibrary();
  return [...misconceptions.values()]
    .map(({ claim, refutation }) => `- “${claim}” ${refutation}`)
    .join("\n");
}
