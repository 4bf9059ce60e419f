// The goal of the lesson on cost: to ask for the cheapest set-up that answers 99 in 100 of the sample within a second.
import type { SweepState } from "../ask/use-sweep";
import { GoalBox } from "./goal-box";

const within = 1000;

export function isCheapestFound(state: SweepState): boolean | null {
  if (state.kind !== "done") return null;
  const { goal, swept } = state;
  return goal.metric === "latencyMs.p99" && goal.limit === within && swept.cheapest !== null;
}

export function PriceGoal({ state }: { readonly state: SweepState }) {
  const isMet = isCheapestFound(state);
  return (
    <GoalBox
      goal="cheapest-in-a-second"
      isMet={isMet}
      verdict={
        isMet
          ? "Met: it is named above, with what it assumes. Could you have it?"
          : "That was another goal: ask for 99 in 100 answered within 1,000 ms."
      }
    />
  );
}
