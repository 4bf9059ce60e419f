// Whose work is in the scripts that the site sends, and the notices that go with copies of it, as each brings them
// along. A test compares the list with what is bundled; what Next puts in of its own is marked so.
import { readFile } from "node:fs/promises";
import path from "node:path";

type Shipped = { readonly name: string; readonly notice: string };

/** Each with the file of its notice, within node_modules. */
export const shipped: readonly Shipped[] = [
  { name: "framer-motion", notice: "framer-motion/LICENSE.md" },
  { name: "motion-dom", notice: "motion-dom/LICENSE.md" },
  { name: "motion-utils", notice: "motion-utils/LICENSE.md" },
  { name: "next", notice: "next/license.md" },
  { name: "react", notice: "react/LICENSE" },
  { name: "react-dom", notice: "react-dom/LICENSE" },
  { name: "ts-fsrs", notice: "ts-fsrs/LICENSE" },
  { name: "uqr", notice: "uqr/LICENSE" },
  { name: "workbox-core", notice: "workbox-core/LICENSE" },
  { name: "workbox-precaching", notice: "workbox-precaching/LICENSE" },
  { name: "workbox-strategies", notice: "workbox-strategies/LICENSE" },
  { name: "zod", notice: "zod/LICENSE" },
];

/** What Next has of others in the scripts of every page. */
const shippedByNext: readonly Shipped[] = [
  { name: "process", notice: "next/dist/compiled/process/LICENSE" },
  {
    name: "react-server-dom-turbopack",
    notice: "next/dist/compiled/react-server-dom-turbopack/LICENSE",
  },
  { name: "scheduler", notice: "next/dist/compiled/scheduler/LICENSE" },
  { name: "@swc/helpers", notice: "@swc/helpers/LICENSE" },
];

/** One text; a notice that several share stands in it once, below all their names. */
export async function licenceText(): Promise<string> {
  const sharing = new Map<string, string[]>();
  for (const { name, notice } of [...shipped, ...shippedByNext]) {
    const text = await readFile(path.join(process.cwd(), "node_modules", notice), "utf8");
    sharing.set(text.trim(), [...(sharing.get(text.trim()) ?? []), name]);
  }
  const parts = [...sharing].map(([text, names]) => `== ${names.join(", ")} ==\n\n${text}\n`);
  return `The work of others in the scripts of this site.\n\n${parts.join("\n\n")}`;
}
