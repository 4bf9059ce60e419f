// What goes wrong in the middle of an even load, counted by hand: ten requests a second from 0 to 99 s, each of 50 ms;
// of what ends, or asks for a place, from 50 s up to 70 s there are two hundred.

import type { Downstream, Fault } from "../../scenario";
import { always, atRandom, exactly, figure, latency, type Oracle, second } from "./oracle";

const lasting = { at: 50 * second, for: 20 * second };
const behind: Downstream = {
  name: "database",
  places: 100,
  heldBy: "request",
  time: always(0.1),
  connect: always(0),
  whenFull: { kind: "refuse" },
};

export const faultOracles: readonly Oracle[] = [
  {
    name: "a spell of errors",
    shorter: 1,
    scenario: evenlyWith({ kind: "errors", ...lasting, share: 1 }, null),
    figures: [
      figure("failed", 200, ({ requests }) => requests.failed, exactly),
      figure("completed", 790, ({ requests }) => requests.completed, exactly),
    ],
  },
  {
    name: "downstream refuses for a while",
    shorter: 1,
    scenario: evenlyWith({ kind: "downstream", ...lasting, slower: 1, refuses: true }, behind),
    figures: [
      figure("failed", 200, ({ requests }) => requests.failed, exactly),
      figure("places held, times 100 s", 79, (r) => 100 * r.downstream.meanBusy, exactly),
    ],
  },
  {
    name: "downstream is three times as slow for a while",
    shorter: 1,
    scenario: evenlyWith({ kind: "downstream", ...lasting, slower: 3, refuses: false }, behind),
    figures: [
      figure("mean latency, s", 0.15 + (0.2 * 200) / 990, latency, exactly),
      figure("most places held", 3, ({ downstream }) => downstream.peak, exactly),
    ],
  },
  {
    name: "half of a hundred instances are lost at work",
    shorter: 1,
    scenario: atRandom(1, 60, {
      traffic: { kind: "burst", at: second, count: 100, within: 0 },
      function: { duration: always(10) },
      interventions: [{ kind: "lose", at: 5 * second, share: 0.5 }],
    }),
    figures: [
      figure("failed", 50, ({ requests }) => requests.failed, exactly),
      figure("completed", 50, ({ requests }) => requests.completed, exactly),
      figure("busy, times 60 s", 50 * 4 + 50 * 10, (r) => 60 * r.instances.meanBusy, exactly),
    ],
  },
];

function evenlyWith(fault: Fault, downstream: Downstream | null) {
  return atRandom(1, 100, {
    traffic: { kind: "burst", at: 0, count: 990, within: 99 * second },
    function: { duration: always(0.05) },
    downstream,
    interventions: [fault],
  });
}
