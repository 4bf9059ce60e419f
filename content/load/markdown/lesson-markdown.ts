// A lesson as Markdown, for programs that quote it: its text with every number resolved, and its sources.
import { kindNotes } from "../../model/source-kind";
import { type Lesson, loadLesson } from "../load-lesson";
import { loadLibrary } from "../load-library";
import { markdownOf } from "./element-markdown";
import { markdownComponents } from "./markdown-components";

/** undefined: no such lesson, or one with faults. `addressOf` makes an address of the site one that holds outside. */
export async function lessonMarkdown(
  slug: string,
  addressOf: (address: string) => string,
): Promise<string | undefined> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return undefined;
  const { scenarios } = await loadLibrary();
  const page = addressOf(`/lessons/${slug}/`);
  const { title, description, level, area, minutes, updated } = lesson.frontmatter;
  const drawn = lesson.Body({ components: markdownComponents });
  const body = markdownOf(drawn, (href) => {
    if (href.startsWith("#")) return `${page}${href}`;
    return href.startsWith("/") ? addressOf(href) : href;
  });
  const titled = body.replace(/^Run: \[([\w-]+)\]/gm, (run, id: string) =>
    run.replace(id, scenarios.get(id)?.title ?? id),
  );
  return `# ${title}

${description}

${level}, ${area}, ${minutes} minutes, changed ${updated}. The page with its runs: ${page}. CC BY 4.0, name Scale to Zero.

${titled}

## Sources

${sourceLines(lesson).join("\n")}
`;
}

function sourceLines({ sources }: Lesson): readonly string[] {
  return sources.map(({ number, title, url, date, kind }) => {
    const note = kindNotes[kind];
    return `${number}. [${title}](${url}), ${date}${note === "" ? "" : ` (${note})`}`;
  });
}
