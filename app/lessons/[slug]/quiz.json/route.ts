// The quiz of a lesson as data, with its keys: fetched when a reader comes near it, so that the page stays light.
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function generateStaticParams() {
  const { lessons } = await loadCourse();
  return lessons.filter(({ hasQuiz }) => hasQuiz).map(({ slug }) => ({ slug }));
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const lesson = await loadLesson((await params).slug);
  return Response.json(lesson.kind === "lesson" ? lesson.quiz : null);
}
