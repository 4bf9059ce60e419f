// Lessons as the check compiled them, kept for the build that follows it, so that each is compiled once.
// The stamp of the check ties the two together: what another check left is not used. The code of a lesson is
// most of it and is read when its page is rendered: a build with a thousand lessons holds what they say of
// themselves, and not their code.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CompiledDeck } from "./compile-deck";
import type { CompiledLesson } from "./compile-lesson";

type Part = "lesson" | "deck";

type LessonWithoutCode = Omit<CompiledLesson, "code" | "deck"> & {
  readonly deck: Omit<CompiledDeck, "code"> | null;
};

export type KeptLesson = LessonWithoutCode & { readonly codeOf: (part: Part) => Promise<string> };

type Kept = { readonly stamp: number; readonly lesson: LessonWithoutCode };

export async function writeCompiled(
  folder: string,
  lessons: readonly CompiledLesson[],
  stamp: number,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    lessons.map(async ({ code, deck, ...lesson }) => {
      const kept: Kept = { stamp, lesson: { ...lesson, deck: deck && withoutCode(deck) } };
      const { slug } = lesson;
      await Promise.all([
        writeFile(path.join(folder, `${slug}.json`), JSON.stringify(kept)),
        code === undefined ? null : writeFile(codeFile(folder, slug, "lesson"), code),
        deck === null ? null : writeFile(codeFile(folder, slug, "deck"), deck.code),
      ]);
    }),
  );
}

export async function readCompiled(
  folder: string,
  slug: string,
  stamp: number,
): Promise<KeptLesson | undefined> {
  const text = await readFile(path.join(folder, `${slug}.json`), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const kept: Kept = JSON.parse(text);
  if (kept.stamp !== stamp) return undefined;
  return { ...kept.lesson, codeOf: (part) => readFile(codeFile(folder, slug, part), "utf8") };
}

/** A lesson that was compiled just now, as if it had been kept. */
export function asKept({ code, deck, ...lesson }: CompiledLesson): KeptLesson {
  const codeOf = async (part: Part) => (part === "lesson" ? code : deck?.code) ?? "";
  return { ...lesson, deck, codeOf };
}

function withoutCode({ code: _, ...deck }: CompiledDeck): Omit<CompiledDeck, "code"> {
  return deck;
}

function codeFile(folder: string, slug: string, part: Part): string {
  return path.join(folder, `${slug}.${part}.js`);
}
