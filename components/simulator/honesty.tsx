// What stands under every simulator: the platform, what is assumed of it or was chosen for the scenario, and
// what the model leaves out. The numbers that have a source stand on /about/platforms/, once for all.
import { Link } from "@/components/ui/link";
import type { Figure } from "@/simulator/origin";
import { type PresetId, presets } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import { Figures } from "./figures";
import styles from "./honesty.module.css";
import { scenarioFigures } from "./scenario-figures";
import frame from "./simulator.module.css";

type HonestyProps = {
  readonly id: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

export function Honesty({ id, preset, scenario }: HonestyProps) {
  const from = preset === null ? null : presets[preset];
  return (
    <details className={frame.more}>
      <summary>Where the numbers come from, and what this leaves out</summary>
      <div className={styles.honesty}>
        {from ? (
          <p>
            <b>{from.title}.</b> {from.measured} {from.caution}
          </p>
        ) : (
          <p>
            <b>A plain platform.</b> No preset: every number is the scenario’s own.
          </p>
        )}
        <Figures figures={scenarioFigures(scenario, from).filter(isGuess)} />
        <p>
          <Link href={`/about/platforms/#${preset ?? "prices"}`}>
            Every number of the platform and its prices, with source and date
          </Link>
        </p>
        <div id={`${id}-left-out`} className={styles.leftOut} tabIndex={-1}>
          <p>
            <b>What this leaves out</b>
          </p>
          <ul>
            {leftOut.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p>
            <Link href="/about/#model">More about the model</Link>
          </p>
        </div>
      </div>
    </details>
  );
}

const leftOut = [
  "The network between the caller and the platform, and the machines between them.",
  "What one request does to another on the same instance: the handler takes as long as it was drawn to take.",
  "Failures of the platform, and of the function itself: a request can only be late, refused or cut off.",
  "Other functions in the same account, which share its limit.",
  "Free tiers, discounts and the price of everything beside the function.",
] as const;

function isGuess(figure: Figure): boolean {
  return "assumption" in figure;
}
