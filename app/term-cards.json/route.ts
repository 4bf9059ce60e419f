// What the cards of words in lessons say: of each term's id its name and its definition; of a main term the still of
// its few seconds, with what happens in it; and its first figure, if it has any: what is asked, of what, the number. Fetched when a reader comes to the first word; glossary.json is the
// file for other programs.

import { runOf } from "@/components/player/run";
import { cardStill } from "@/components/stage/card-still";
import { loadGlossary } from "@/content/load/load-glossary";
import type { FigureTable } from "@/content/model/glossary/shown-figures";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json(
    Object.fromEntries(
      terms.map(({ term, shown, figures }) => [
        term.id,
        [
          term.name,
          term.definition,
          shown ? cardStill(runOf(shown.scenario), shown.description) : null,
          figureOf(figures),
        ],
      ]),
    ),
  );
}

function figureOf([table]: readonly FigureTable[]): readonly string[] | null {
  const first = table?.lines.find(({ isPublished, source }) => isPublished && source !== null);
  return table && first ? [table.what, first.of, first.text] : null;
}
