// A lesson as Markdown, at the address of its page and index.md: for programs that quote it.
import { loadCourse } from "@/content/load/load-course";
import { lessonMarkdown } from "@/content/load/markdown/lesson-markdown";
import { knownAddress } from "../../../_site/site-url";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function generateStaticParams() {
  const { lessons } = await loadCourse();
  return lessons.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const text = await lessonMarkdown((await params).slug, knownAddress);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
}
