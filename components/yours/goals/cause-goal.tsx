// The goal of the lesson on cold starts: to find, in what the sample holds, what made most of it cold.
import { useState } from "react";
import type { Causes } from "@/content/model/log/causes";
import controls from "../../ui/controls.module.css";
import { GoalBox } from "./goal-box";

const names: Readonly<Record<keyof Causes, string>> = {
  idleness: "idleness",
  scaleOut: "scaling out",
  other: "deployments",
  first: "being the first",
};

/** The commonest cause, if it is that of more than half. */
export function mainCause(causes: Causes): keyof Causes | null {
  const keys = Object.keys(names) as readonly (keyof Causes)[];
  const all = keys.reduce((sum, key) => sum + causes[key], 0);
  return keys.find((key) => causes[key] > all / 2) ?? null;
}

export function CauseGoal({ causes }: { readonly causes: Causes }) {
  const [said, setSaid] = useState<keyof Causes | null>(null);
  const isMet = said === null ? null : said === mainCause(causes);
  return (
    <GoalBox
      goal="why-was-it-cold"
      isMet={isMet}
      verdict={
        isMet
          ? "Met: and what helps against it is not what helps against the others."
          : "Not that one. Count them in the table above."
      }
    >
      <p className={controls.row}>
        {Object.entries(names).map(([key, name]) => (
          <button
            key={key}
            type="button"
            className={controls.quiet}
            aria-pressed={said === key}
            onClick={() => setSaid(key as keyof Causes)}
          >
            {name}
          </button>
        ))}
      </p>
    </GoalBox>
  );
}
