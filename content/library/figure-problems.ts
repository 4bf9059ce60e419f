// Figures of terms that name what is not there: a term, a fact, a field of a preset.
import { figuresOf } from "@/simulator/presets/figures";
import { presets } from "@/simulator/presets/presets";
import { type FigureLine, factsOf, type TermFigures } from "../model/glossary/term-figures";
import type { ContentProblem } from "../model/problem";
import { notThere } from "./nearest";
import type { Placed } from "./read-data";

export function figureProblems(
  placed: readonly Placed<TermFigures>[],
  terms: ReadonlySet<string>,
  facts: ReadonlySet<string>,
): readonly ContentProblem[] {
  return placed.flatMap(({ entry, placeOf }) => {
    const unknown = terms.has(entry.id)
      ? []
      : [
          {
            ...placeOf(["id"]),
            message: notThere(entry.id, "in the glossary", terms),
            leansOn: "glossary" as const,
          },
        ];
    const wrong = entry.asks.flatMap(({ lines }, ask) =>
      lines.flatMap((line, at) =>
        faultsOf(line, facts).map((fault) => ({
          ...placeOf(["asks", ask, "lines", at]),
          ...fault,
        })),
      ),
    );
    return [...unknown, ...wrong];
  });
}

function faultsOf(
  line: FigureLine,
  facts: ReadonlySet<string>,
): readonly Pick<ContentProblem, "message" | "leansOn">[] {
  if (!("preset" in line))
    return factsOf(line)
      .filter((id, index, all) => all.indexOf(id) === index && !facts.has(id))
      .map((id) => ({ message: notThere(id, "among the facts", facts), leansOn: "facts" }));
  const fields = figuresOf(presets[line.preset]).map(({ field }) => field);
  if (fields.includes(line.field)) return [];
  return [{ message: notThere(line.field, `a number of the preset "${line.preset}"`, fields) }];
}
