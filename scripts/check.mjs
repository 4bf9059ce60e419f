// `npm run check`: the quick loop of types, lint and unit tests, the long ones left out.

import { conclude, parts, runParts } from "./parts.mjs";

const startedAtWall = performance.now();
// What wants nothing that the content or the routes write runs beside them.
const before = await runParts(
  parts.content,
  parts.routes,
  parts.lint,
  parts.engineTypes,
  parts.workerTypes,
);
const after = await runParts(parts.types, parts.quickUnit);
conclude([...before, ...after], startedAtWall);
