// What a teacher asks of a class: sections to read, a share of each quiz, goals of the lab, numbers of a run that
// each student has for themselves, and a day. As JSON, which a link holds; read as strictly as a scenario.
import * as z from "zod/mini";
import { isDay } from "@/content/model/day";
import { lineOf, problemsOf } from "@/content/model/scenario/scenario-problem";
import { pack, unpacked } from "../share/packed";
import { measureIds } from "./measure";

const titleWords = "a title of 1 to 120 characters";
const idWords = 'an id in lower case such as "cold-starts"';
const placeWords = 'a lesson, or a lesson and a section, such as "cold-starts#how-long-it-takes"';
const dayWords = "a day such as 2026-12-05, or null";
const shareWords = "a share above 0 and at most 1";

const idText = z
  .string({ error: idWords })
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idWords), z.maxLength(80, idWords));

const assignmentSchema = z.strictObject(
  {
    v: z.literal(1, { error: "1" }),
    title: z
      .string({ error: titleWords })
      .check(z.trim(), z.minLength(1, titleWords), z.maxLength(120, titleWords)),
    /** The last day of it, by the reader's calendar. */
    due: z.nullable(z.string({ error: dayWords }).check(z.refine(isDay, dayWords))),
    read: listOf(
      z
        .string({ error: placeWords })
        .check(z.regex(/^[a-z0-9-]{1,80}(#[a-z0-9-]{1,120})?$/, placeWords)),
      "a list of what is to be read",
    ),
    quizzes: listOf(
      z.strictObject(
        {
          lesson: idText,
          share: z
            .number({ error: shareWords })
            .check(z.positive(shareWords), z.lte(1, shareWords)),
        },
        { error: "a lesson and a share" },
      ),
      "a list of quizzes",
    ),
    goals: listOf(idText, "a list of goals"),
    numbers: listOf(
      z.strictObject(
        {
          scenario: idText,
          measure: z.enum(measureIds, { error: `one of ${measureIds.join(", ")}` }),
        },
        { error: "a scenario and a measure" },
      ),
      "a list of numbers to find",
    ),
  },
  {
    error:
      'an object of an assignment, which has "v", "title", "due", "read", "quizzes", "goals" and "numbers"',
  },
);

export type Assignment = z.infer<typeof assignmentSchema>;
export type AskedNumber = Assignment["numbers"][number];

/** The assignment in what was found, or what is wrong with it in one sentence. */
export function readAssignment(found: unknown): Assignment | string {
  const parsed = assignmentSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  const [first] = problemsOf(parsed.error.issues, found);
  return first ? `${lineOf(first, "The assignment")}.` : "It is no assignment.";
}

const version = "1.";
const packedKey = "a=";
const plainKey = "j=";
const longest = 20_000;

export async function assignmentLink(assignment: Assignment): Promise<string> {
  const text = JSON.stringify(assignment);
  const packed = await pack(text);
  return version + (packed === null ? plainKey + encodeURIComponent(text) : packedKey + packed);
}

/** null: the fragment holds none and does not look like it. */
export async function assignmentIn(fragment: string): Promise<Assignment | string | null> {
  const text = fragment.replace(/^#/, "");
  if (!/^\d+\.\w=/.test(text)) return null;
  if (!text.startsWith(version)) return "It was made by a newer version of this site.";
  if (text.length > longest) return "It is longer than any link of this site.";
  const found = await heldIn(text.slice(version.length));
  return found === null ? "It is damaged: copy the whole of it once more." : readAssignment(found);
}

async function heldIn(text: string): Promise<unknown> {
  if (text.startsWith(packedKey)) return unpacked(text.slice(packedKey.length));
  try {
    return text.startsWith(plainKey)
      ? JSON.parse(decodeURIComponent(text.slice(plainKey.length)))
      : null;
  } catch {
    return null;
  }
}

function listOf<Item extends z.core.$ZodType>(item: Item, words: string) {
  return z.array(item, { error: words }).check(z.maxLength(60, `${words} of at most 60`));
}
