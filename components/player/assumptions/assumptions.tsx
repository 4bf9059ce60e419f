// What stands under every simulator: what its scenario chose, the platform and what is assumed of it, and what
// the model leaves out. The numbers that have a source stand on /about/platforms/, once for all.
import { Link } from "@/components/ui/link";
import type { Figure } from "@/simulator/origin";
import { figuresOf } from "@/simulator/presets/figures";
import { type PresetId, presets } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import frame from "../simulator.module.css";
import styles from "./assumptions.module.css";
import { chosenHere, scenarioFigures } from "./scenario-figures";

type AssumptionsProps = {
  readonly id: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

export function Assumptions({ id, preset, scenario }: AssumptionsProps) {
  const platform = preset === null ? null : presets[preset];
  const chosen = guessesIn(scenarioFigures(scenario, platform)).filter(
    ({ assumption }) => assumption === chosenHere,
  );
  return (
    <details className={frame.more}>
      <summary>Where the numbers come from, and what this leaves out</summary>
      <div className={styles.assumptions}>
        {chosen.length > 0 && (
          <List title="Chosen for this scenario, for the sake of what it shows" guesses={chosen} />
        )}
        {platform === null ? (
          <p>
            <b>A plain platform.</b> No preset: every number is the scenario’s own.
          </p>
        ) : (
          <>
            <p>
              <b>{platform.title}.</b> {platform.measured} {platform.caution}
            </p>
            <List
              title="Assumed, where the scenario does not choose"
              guesses={guessesIn(figuresOf(platform))}
            />
          </>
        )}
        <p>
          <Link href={`/about/platforms/#${preset ?? "prices"}`}>
            Why, and every other number of the platform and its prices, with source and date
          </Link>
        </p>
        <p id={`${id}-left-out`} tabIndex={-1}>
          <b>What this leaves out.</b> {leftOut}{" "}
          <Link href="/about/#model">More about the model</Link>
        </p>
      </div>
    </details>
  );
}

type ListProps = { readonly title: string; readonly guesses: readonly Guess[] };

function List({ title, guesses }: ListProps) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul className={styles.figures}>
        {guesses.map(({ field, label, text }) => (
          <li key={field}>
            <b>{label}</b> {text}
          </li>
        ))}
      </ul>
    </>
  );
}

const leftOut =
  "The network to the platform and within it. Memory: requests on one instance share only its processor here. Failures that the scenario does not name. Other functions in the same account, which share its limit. Free tiers, discounts, and the price of everything beside the function.";

type Guess = Extract<Figure, { readonly assumption: string }>;

function guessesIn(figures: readonly Figure[]): readonly Guess[] {
  return figures.flatMap((figure) => ("assumption" in figure ? figure : []));
}
