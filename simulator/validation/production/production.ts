// All that must come out where production begins, in the order in which it is told.

import { behindOracles } from "./behind";
import { faultOracles } from "./faults";
import { fitOracles } from "./knative";
import type { Oracle } from "./oracle";
import { processorOracles } from "./processors";
import { queueOracles } from "./queues";
import { targetOracles } from "./targets";
import { tryOracles } from "./tries";

export const productionOracles: readonly Oracle[] = [
  ...processorOracles,
  ...behindOracles,
  ...tryOracles,
  ...queueOracles,
  ...targetOracles,
  ...fitOracles,
  ...faultOracles,
];
