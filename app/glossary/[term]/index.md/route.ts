// A term as Markdown, at the address of its page and index.md: for programs that quote it.
import { loadGlossary } from "@/content/load/load-glossary";
import { termMarkdown } from "@/content/load/markdown/term-markdown";
import { knownAddress } from "../../../_site/site-url";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly term: string }> };

export async function generateStaticParams() {
  const { byId } = await loadGlossary();
  return [...byId.keys()].map((term) => ({ term }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { byId } = await loadGlossary();
  const entry = byId.get((await params).term);
  if (entry === undefined) return new Response(null, { status: 404 });
  return new Response(termMarkdown(entry, knownAddress), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
}
