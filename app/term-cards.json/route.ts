// What the cards of words in lessons say: of each term's id its name and its definition; and of a main term the still
// of its few seconds, with what happens in it. Fetched when a reader comes to the first word; glossary.json is the
// file for other programs.

import { runOf } from "@/components/player/run";
import { cardStill } from "@/components/stage/card-still";
import { loadGlossary } from "@/content/load/load-glossary";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json(
    Object.fromEntries(
      terms.map(({ term, shown }) => [
        term.id,
        [
          term.name,
          term.definition,
          ...(shown ? [cardStill(runOf(shown.scenario), shown.description)] : []),
        ],
      ]),
    ),
  );
}
