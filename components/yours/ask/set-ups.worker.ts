// A thread that makes the set-ups of a log, whose requests may be millions, and hands their columns over.
import type { Scenario } from "@/simulator/scenario";
import { thisThread } from "../../ui/this-thread";
import { columnsIn } from "../fit/listed";
import { type Choices, type SetUp, setUpsOf } from "./set-ups";

export type ToSetUps = { readonly fitted: Scenario; readonly choices: Choices };

const thread = thisThread<ToSetUps, readonly SetUp[]>();

thread.onmessage = ({ data: { fitted, choices } }) => {
  const setUps = setUpsOf(fitted, choices);
  const columns = setUps.flatMap(({ scenario }) => columnsIn(scenario.traffic));
  thread.postMessage(setUps, [...new Set(columns)]);
};
