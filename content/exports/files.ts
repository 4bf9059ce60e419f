// The files for other programs that a lesson with a quiz has, by the end of their names; where they are is the site's.
import { ankiOf } from "./anki";
import { giftOf } from "./gift";
import { moodleOf } from "./moodle";
import { qtiOf } from "./qti";
import type { ExportSource } from "./source";

export type ExportFile = {
  readonly type: string;
  readonly make: (source: ExportSource) => string | Uint8Array;
};

export const questionFiles: Readonly<Record<string, ExportFile>> = {
  ".gift.txt": { type: "text/plain; charset=utf-8", make: giftOf },
  ".moodle.xml": { type: "application/xml", make: moodleOf },
  ".qti12.zip": { type: "application/zip", make: qtiOf },
};

export const cardFiles: Readonly<Record<string, ExportFile>> = {
  ".anki.txt": { type: "text/plain; charset=utf-8", make: ankiOf },
};
