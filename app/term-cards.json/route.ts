// What the cards of words in lessons say: of each term's id its name and its definition, and for those with a still
// (see ../term-stills) a third true. Fetched when a reader
// comes to the first word; glossary.json is the file for other programs.
import { loadGlossary } from "@/content/pipeline/load-glossary";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json(
    Object.fromEntries(
      terms.map(({ term, shown }) => [
        term.id,
        [term.name, term.definition, ...(shown ? [true] : [])],
      ]),
    ),
  );
}
