// Two terms that people take for each other: what tells them apart, in a sentence and in a few rows.
import { z } from "zod";
import { id, list, sentence } from "../field";
import type { Term } from "./term";

const cell = sentence("a few words", 90);

const shape = z.strictObject({
  id: id(),
  of: z.tuple([id(), id()], { error: "the ids of two terms" }),
  difference: sentence("a sentence of at most 200 characters", 200),
  rows: list(
    z.strictObject({ what: cell, one: cell, other: cell }),
    "one to four rows of what, one and other",
    1,
    4,
  ),
  /** Where a run can show it: scenarios of the shelf, one of each, and what to look at in both. */
  runs: z
    .strictObject({
      one: id(),
      other: id(),
      look: sentence("what to look at, in at most 240 characters", 240),
    })
    .optional(),
  /** Where none can. */
  whyNoRuns: sentence("a sentence of at most 120 characters", 120).optional(),
});

export const termPairSchema = shape.refine(
  ({ runs, whyNoRuns }) => (runs === undefined) !== (whyNoRuns === undefined),
  { error: "either two runs that show it, or why none can", path: ["runs"] },
);

export type TermPair = z.infer<typeof termPairSchema>;

/** As the page of one of them shows it: this term's words first. */
export type Comparison = {
  readonly other: Pick<Term, "id" | "name" | "definition">;
  readonly difference: string;
  readonly rows: readonly {
    readonly what: string;
    readonly own: string;
    readonly others: string;
  }[];
  /** The ids of two scenarios, this term's first. */
  readonly runs: { readonly own: string; readonly others: string; readonly look: string } | null;
  readonly whyNoRuns: string;
};

export function comparisonsOf(
  id: string,
  pairs: Iterable<TermPair>,
  terms: ReadonlyMap<string, Term>,
): readonly Comparison[] {
  return [...pairs].flatMap(({ of: [one, second], difference, rows, runs, whyNoRuns = "" }) => {
    if (id !== one && id !== second) return [];
    const other = terms.get(id === one ? second : one);
    if (other === undefined) return [];
    const turned = rows.map(({ what, one: first, other: last }) =>
      id === one ? { what, own: first, others: last } : { what, own: last, others: first },
    );
    return [
      {
        other,
        difference,
        rows: turned,
        runs: runs === undefined ? null : asRuns(runs, id === one),
        whyNoRuns,
      },
    ];
  });
}

function asRuns({ one, other, look }: NonNullable<TermPair["runs"]>, isFirst: boolean) {
  return isFirst ? { own: one, others: other, look } : { own: other, others: one, look };
}
