// `npm run check`: the quick loop of types, lint and unit tests.

import { conclude, parts, runParts } from "./parts.mjs";

const startedAtWall = performance.now();
const before = await runParts(parts.content, parts.routes);
const after = await runParts(
  parts.types,
  parts.engineTypes,
  parts.workerTypes,
  parts.lint,
  parts.unit,
);
conclude([...before, ...after], startedAtWall);
