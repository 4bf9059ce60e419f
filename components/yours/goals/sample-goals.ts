// Goals that a lesson sets a reader with the sample: each is met by something found out or decided on this page.
import type { SampleName } from "../read/messages";

export const sampleGoals = {
  "why-was-it-cold": {
    title: "Why was it cold?",
    text: "More than half of this day’s cold requests have one cause. Which?",
  },
  "cheapest-in-a-second": {
    title: "The cheapest within a second",
    text: "Have 99 in 100 answered within 1,000 ms, for the least money. Compare the set-ups by that goal, and see which it is.",
  },
} as const;
export type SampleGoal = keyof typeof sampleGoals;

/** The sample that they are about. */
export const sampleOfGoals: SampleName = "own";

/** "#goal=why-was-it-cold" in a lesson's link. */
export function goalAsked(hash: string): SampleGoal | null {
  const [, id = ""] = /^#goal=([\w-]+)$/.exec(hash) ?? [];
  return Object.hasOwn(sampleGoals, id) ? (id as SampleGoal) : null;
}
