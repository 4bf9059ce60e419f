// Reads what is chosen for a lesson's page on paper: its terms and facts have to be there, and the lesson has to say what
// to keep.
import type { Kept } from "../compile/keep-step";
import { type Sheet, sheetFileSchema } from "../model/sheet-file";
import type { Library } from "./library";
import { notThere } from "./nearest";
import { type BesideLesson, type Made, readBeside } from "./read-beside";

type SheetOf = Omit<BesideLesson, "library"> & {
  readonly library: BesideLesson["library"] & Pick<Library, "terms" | "facts">;
  readonly keeps: readonly Kept[];
};

export function readSheet(of: SheetOf): Made<Sheet> {
  const { library, keeps } = of;
  return readBeside(of, "sheet.json", sheetFileSchema, (written, report) => {
    if (keeps.length === 0)
      report(
        [],
        'The lesson expected a sentence to keep for its sheet, found none. Begin a paragraph of it with "**To keep:**".',
      );
    for (const [n, id] of written.words.entries())
      if (!library.terms.has(id))
        report(["words", n], notThere(id, "in the glossary", library.terms.keys()), {
          leansOn: "glossary",
        });
    for (const [n, { fact }] of written.figures.entries())
      if (!library.facts.has(fact))
        report(["figures", n, "fact"], notThere(fact, "among the facts", library.facts.keys()), {
          leansOn: "facts",
        });
    return written;
  });
}
