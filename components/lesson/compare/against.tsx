// A second scenario beside a lesson's simulator, on the same play head and meeting the same events sent by hand;
// and what tells the two apart, in a sentence.

import controls from "@/components/ui/controls.module.css";
import type { PresetId } from "@/simulator/presets/presets";
import { platformName } from "../../player/platform-name";
import frame from "../../player/simulator.module.css";
import { AgainstIsland } from "./against-island";
import type { AgainstStillProps } from "./against-still";

type AgainstProps = AgainstStillProps & { readonly preset: PresetId | null };

export function Against({ preset, ...run }: AgainstProps) {
  const { title, scenario } = run;
  return (
    <section className={frame.simulator} data-part="companion" aria-label={`Beside it: ${title}`}>
      <header className={frame.bar}>
        <h3 className={frame.title}>{title}</h3>
        <p className={controls.small}>{platformName(preset, scenario)}</p>
      </header>
      <AgainstIsland {...run} />
    </section>
  );
}
