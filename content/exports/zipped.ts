// Files in a zip, the same bytes for the same files whenever and wherever it is made.
import { strToU8, zipSync } from "fflate";

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  // A zip tells the clock of the place where it was made: so the day is said in that place's time.
  const always = new Date(2026, 0, 1);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: always });
}
