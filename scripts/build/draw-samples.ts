// Draws the sample diagrams as the build does, in a process of its own, and prints them as JSON.
import { drawDiagram } from "../../content/pipeline/diagrams/draw-diagram";
import { samples } from "../../content/pipeline/diagrams/samples";

const drawings: Record<string, unknown> = {};
for (const { name, source } of samples) drawings[name] = await drawDiagram(source);
process.stdout.write(JSON.stringify(drawings));
