// The figures of a term as its page shows them: each line's number, what it says in full, and from where; with its place
// on a common scale where the numbers of a question span powers of ten.
import { figuresOf } from "@/simulator/presets/figures";
import { presets } from "@/simulator/presets/presets";
import { quantity } from "@/simulator/quantity";
import type { Fact } from "../model/fact";
import type { FigureTable, ShownFigure } from "../model/glossary/shown-figures";
import type { FigureLine, TermFigures } from "../model/glossary/term-figures";
import { sizeOf } from "./figure-size";

type Facts = ReadonlyMap<string, Fact>;
type Unplaced = Omit<ShownFigure, "place">;

export function figureTables(
  figures: TermFigures | undefined,
  facts: Facts,
): readonly FigureTable[] {
  return (figures?.asks ?? []).map(({ what, lines }) =>
    placed(
      what,
      lines.map((line) => ({ note: line.note ?? "", of: line.of, ...numberOf(line, facts) })),
    ),
  );
}

function numberOf(line: FigureLine, facts: Facts): Omit<Unplaced, "of" | "note"> {
  if ("unpublished" in line) {
    const told = facts.get(line.fact ?? "");
    const source = told ? sourceOf(told) : null;
    return { text: "not published", says: told?.statement ?? "", source, isPublished: false };
  }
  if ("preset" in line) return ofPreset(line);
  const [from, to] = [facts.get(line.fact), facts.get(line.to ?? "")];
  if (from === undefined) throw new Error(`figures/: "${line.fact}" is not among the facts.`);
  return {
    text: to === undefined ? printed(from) : range(from, to),
    says: [from.statement, ...(to ? [to.statement] : [])].join(" "),
    source: sourceOf(from),
    isPublished: true,
  };
}

function sourceOf({ source, date }: Fact) {
  return { ...source, date };
}

function ofPreset({
  preset,
  field,
}: Extract<FigureLine, { preset: unknown }>): Omit<Unplaced, "of" | "note"> {
  const figure = figuresOf(presets[preset]).find((one) => one.field === field);
  if (figure === undefined) throw new Error(`figures/: "${field}" is no number of "${preset}".`);
  const { text } = figure;
  if ("assumption" in figure)
    return { text, says: figure.assumption, source: null, isPublished: true };
  const { url, note, date } = figure.source;
  const source = {
    url,
    title: `${figure.label}: ${presets[preset].title}`,
    date: date.replace(/^read /, ""),
    kind: "documentation" as const,
  };
  return { text, says: note, source, isPublished: true };
}

function printed({ value, unit }: Fact): string {
  return unit === "" ? value : quantity(value, unit);
}

function range(from: Fact, to: Fact): string {
  return `${from.unit === to.unit ? from.value : printed(from)} to ${printed(to)}`;
}

const fewest = 3;

/** With a scale where at least three numbers of one kind, and no others, span a power of ten. */
function placed(what: string, lines: readonly Unplaced[]): FigureTable {
  const sizes = lines.map(({ text }) => sizeOf(text));
  const found = sizes.flatMap((size) => (size && size.from > 0 ? size : []));
  const [least, most] = [
    Math.min(...found.map(({ from }) => from)),
    Math.max(...found.map(({ to }) => to)),
  ];
  const isDrawn =
    found.length >= fewest &&
    new Set(found.map(({ dimension }) => dimension)).size === 1 &&
    most / least >= 10;
  const first = Math.floor(Math.log10(least) + 1e-9);
  const decades = isDrawn ? Math.ceil(Math.log10(most) - 1e-9) - first : 0;
  const at = (size: number) => (Math.log10(size) - first) / decades;
  return {
    what,
    decades,
    lines: lines.map((line, index) => {
      const size = sizes[index];
      const isOn = isDrawn && size && size.from > 0;
      return { ...line, place: isOn ? { from: at(size.from), to: at(size.to) } : null };
    }),
  };
}
