// A deck of one's own as data: scenes of lessons, and texts, runs and votes that its author made. As JSON, which a link
// or a file holds; read as strictly as a scenario.
import * as z from "zod/mini";
import { lineOf, problemsOf } from "@/content/model/scenario/scenario-problem";
import { parseDuration } from "@/simulator/duration";
import { pack, unpacked } from "../../share/packed";

const sceneWords = 'a lesson and a scene such as "cold-starts/eight-at-once"';
const titleWords = "a title of 1 to 80 characters";
const minuteWords = "minutes above 0 and at most 120";
const linkWords = 'the part of a link of the lab after its #, such as "1.shelf=steady"';
const instantWords = 'a time of the run such as "3s"';

const title = z
  .string({ error: titleWords })
  .check(z.trim(), z.minLength(1, titleWords), z.maxLength(80, titleWords));
const minutes = z
  .number({ error: minuteWords })
  .check(z.positive(minuteWords), z.lte(120, minuteWords));
const words = (expected: string, most: number) =>
  z.string({ error: expected }).check(z.maxLength(most, expected));
const link = z
  .string({ error: linkWords })
  .check(z.regex(/^1\./, linkWords), z.maxLength(8000, linkWords));

const sceneSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("scene"),
      of: z
        .string({ error: sceneWords })
        .check(z.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/, sceneWords)),
      /** Where not as long as in its lesson. */
      minutes: z.optional(minutes),
    }),
    z.strictObject({
      kind: z.literal("text"),
      title,
      minutes,
      text: words("a text of at most 1,000 characters", 1000),
    }),
    z.strictObject({
      kind: z.literal("run"),
      title,
      minutes,
      run: link,
      beats: z
        .array(
          z.strictObject({
            at: z
              .string({ error: instantWords })
              .check(z.refine((text) => parseDuration(text) !== null, instantWords)),
            caption: words("a caption of at most 200 characters", 200),
          }),
          { error: "a list of beats" },
        )
        .check(z.maxLength(20, "at most 20 beats")),
    }),
    z.strictObject({
      kind: z.literal("vote"),
      title,
      minutes,
      question: words("a question of at most 300 characters", 300),
      options: z
        .array(
          z.strictObject({
            text: words("an option of at most 160 characters", 160),
            isRight: z.boolean({ error: "true or false" }),
          }),
          { error: "a list of options" },
        )
        .check(z.minLength(2, "2 to 6 options"), z.maxLength(6, "2 to 6 options")),
      /** What settles it; null: nothing is run. */
      run: z.nullable(link),
    }),
  ],
  { error: 'a scene whose kind is "scene", "text", "run" or "vote"' },
);

const deckSchema = z.strictObject(
  {
    v: z.literal(1, { error: "1" }),
    title,
    scenes: z
      .array(sceneSchema, { error: "a list of scenes" })
      .check(z.minLength(1, "1 to 100 scenes"), z.maxLength(100, "1 to 100 scenes")),
  },
  { error: 'a deck, which has "v", "title" and "scenes"' },
);

export type OwnDeck = z.infer<typeof deckSchema>;
export type OwnScene = OwnDeck["scenes"][number];

/** The deck in what was found, or what is wrong with it in one sentence. */
export function readDeck(found: unknown): OwnDeck | string {
  const parsed = deckSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  const [first] = problemsOf(parsed.error.issues, found);
  return first ? `${lineOf(first, "The deck")}.` : "It is no deck.";
}

/** As in a file that was saved or changed by hand. */
export function deckInFile(text: string): OwnDeck | string {
  try {
    return readDeck(JSON.parse(text));
  } catch {
    return "The file is not JSON: expected a deck that was saved here.";
  }
}

const key = "1.deck=";
const longest = 30_000;

/** null: this browser cannot pack it. */
export async function deckLink(deck: OwnDeck): Promise<string | null> {
  const packed = await pack(JSON.stringify(deck));
  return packed === null ? null : key + packed;
}

/** null: the fragment holds none and does not look like it. */
export async function deckIn(fragment: string): Promise<OwnDeck | string | null> {
  const text = fragment.replace(/^#/, "").replace(/&scene=.*$/, "");
  if (!/^\d+\.deck=/.test(text)) return null;
  if (!text.startsWith(key)) return "It was made by a newer version of this site.";
  if (text.length > longest) return "It is longer than any link of this site.";
  const found = await unpacked(text.slice(key.length));
  return found === null ? "It is damaged: copy the whole of it once more." : readDeck(found);
}
