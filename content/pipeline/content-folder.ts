// Where things lie on disk. The one place that knows.
import path from "node:path";

export const contentFolder = path.join(process.cwd(), "content");
export const diagramsFolder = path.join(process.cwd(), ".cache", "diagrams");
