// The runs that show why ideas are wrong, "/runs/eight-at-once.json": a page fetches the one that its reader opens.
import { loadLibrary } from "@/content/load/load-library";
import type { QuizRun } from "@/content/model/quiz/quiz";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly name: string }> };

export async function generateStaticParams() {
  const { misconceptions } = await loadLibrary();
  const ids = new Set([...misconceptions.values()].flatMap(({ scenario }) => scenario ?? []));
  return [...ids].map((id) => ({ name: `${id}.json` }));
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const id = (await params).name.replace(/\.json$/, "");
  const found = (await loadLibrary()).scenarios.get(id);
  if (found === undefined) return new Response(null, { status: 404 });
  const { title, preset, scenario } = found;
  return Response.json({ id, title, preset, scenario } satisfies QuizRun);
}
