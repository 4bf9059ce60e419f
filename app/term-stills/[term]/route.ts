// The stills of the main terms' few seconds, a small file for each: "/term-stills/cold-start.json". The card of a word
// fetches one when it is shown.

import { runOf } from "@/components/player/run";
import { cardStill } from "@/components/stage/card-still";
import { loadGlossary } from "@/content/load/load-glossary";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly term: string }> };

export async function generateStaticParams() {
  const { terms } = await loadGlossary();
  return terms.flatMap(({ term, shown }) => (shown ? { term: `${term.id}.json` } : []));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).term.replace(/\.json$/, "");
  const shown = (await loadGlossary()).byId.get(id)?.shown;
  if (shown === undefined) return new Response(null, { status: 404 });
  return Response.json(cardStill(runOf(shown.scenario)));
}
