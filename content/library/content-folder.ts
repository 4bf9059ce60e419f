// Where the content and what is made of it lie on disk. The one place that knows.
import path from "node:path";

export const contentFolder = path.join(process.cwd(), "content");
/** What the check made of the lessons, for the pages. */
export const lessonsFile = path.join(process.cwd(), ".cache", "lessons.json");
/** Rewritten after every change of the content, while `next dev` runs. */
export const contentStampFile = path.join(process.cwd(), ".cache", "content-stamp.ts");
