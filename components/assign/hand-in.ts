// What a student hands in: a file with the answers, the runs that met the goals, the numbers found, and a seal over all
// of it. Nothing in it says what is right: that is worked out again by whoever reads it.
import * as z from "zod/mini";
import type { Response } from "@/content/model/quiz/quiz";
import { sameText } from "@/content/model/same-text";
import { lineOf, problemsOf } from "@/content/model/scenario/scenario-problem";
import { Digest } from "@/simulator/run/digest";
import { responseOf } from "../progress/log/event";
import { type Assignment, readAssignment } from "./assignment";
import { measureIds } from "./measure";

const nameWords = "a name of 1 to 80 characters";
const momentWords = "milliseconds since 1970";
const text = (most: number) =>
  z.string({ error: "a text" }).check(z.maxLength(most, `at most ${most} characters`));
const moment = z
  .number({ error: momentWords })
  .check(z.gte(0, momentWords), z.lte(8.64e15, momentWords));

const handInSchema = z.strictObject(
  {
    kind: z.literal("hand-in", { error: '"hand-in"' }),
    v: z.literal(1, { error: "1" }),
    name: z
      .string({ error: nameWords })
      .check(z.trim(), z.minLength(1, nameWords), z.maxLength(80, nameWords)),
    at: moment,
    assignment: z.unknown(),
    /** Sections that were open long enough to be read. */
    read: z.array(text(200), { error: "a list" }).check(z.maxLength(2000, "at most 2,000")),
    answers: z
      .array(
        z.strictObject(
          { of: text(200), at: moment, response: z.unknown() },
          { error: "an answer" },
        ),
        {
          error: "a list of answers",
        },
      )
      .check(z.maxLength(5000, "at most 5,000 answers")),
    goals: z
      .array(
        z.strictObject({ of: text(200), run: text(20_000), digest: text(16) }, { error: "a goal" }),
        {
          error: "a list of goals",
        },
      )
      .check(z.maxLength(100, "at most 100 goals")),
    numbers: z
      .array(
        z.strictObject(
          {
            scenario: text(80),
            measure: z.enum(measureIds, { error: `one of ${measureIds.join(", ")}` }),
            given: z.nullable(z.number({ error: "a number, or null" })),
          },
          { error: "a number" },
        ),
        { error: "a list of numbers" },
      )
      .check(z.maxLength(100, "at most 100 numbers")),
    seal: text(16),
  },
  { error: "a file handed in" },
);

type Written = z.infer<typeof handInSchema>;
export type Answer = {
  readonly of: string;
  readonly at: number;
  readonly response: Response | null;
};
export type HandIn = Omit<Written, "assignment" | "answers"> & {
  readonly assignment: Assignment;
  readonly answers: readonly Answer[];
  /** Whether the seal is that of what is in it. */
  readonly isWhole: boolean;
};

export type Unsealed = Omit<HandIn, "seal" | "isWhole">;

/** As it is written down. */
export function sealed(handIn: Unsealed): string {
  return `${JSON.stringify({ ...handIn, seal: sealOf(handIn) }, null, 1)}\n`;
}

/** What is in a file, or what is wrong with it in one sentence. */
export function readHandIn(file: string): HandIn | string {
  let found: unknown;
  try {
    found = JSON.parse(file);
  } catch {
    return "It is not JSON: expected a file made by “Hand in”.";
  }
  const parsed = handInSchema.safeParse(found);
  if (!parsed.success) {
    const [first] = problemsOf(parsed.error.issues, found);
    return first ? `${lineOf(first, "The file")}.` : "It is no file made by “Hand in”.";
  }
  const assignment = readAssignment(parsed.data.assignment);
  if (typeof assignment === "string") return assignment;
  const { seal, ...rest } = parsed.data;
  const isWhole = seal === sealOf(rest);
  const answers = rest.answers.map((one) => ({ ...one, response: responseOf(one.response) }));
  return { ...rest, assignment, answers, seal, isWhole };
}

/** Tells a file that was changed by hand; not who changed it, and no one who seals it anew. */
function sealOf(content: object): string {
  const digest = new Digest();
  for (const [n, sign] of [...sameText(content)].entries())
    digest.add(sign.codePointAt(0) ?? 0, n, 1);
  return digest.hex;
}
