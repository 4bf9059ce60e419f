// The figures of lessons that are drawn from facts, runs and recordings: joined here, for components look nothing up.
import { CrossingFigure } from "@/components/figures/crossing";
import { HoursFigure } from "@/components/figures/hours";
import { StartsFigure } from "@/components/figures/starts";
import { SweepFigure } from "@/components/figures/sweep";
import { TogetherFigure } from "@/components/figures/together";
import { loadFactOf, loadLibrary } from "@/content/load/load-library";
import { loadRealHours } from "@/content/load/load-real-hours";
import { costLinesOf } from "@/content/model/cost-lines";
import { figureOf } from "@/content/model/fact";
import { sizePoints } from "@/content/model/memory-sweep";

export const lessonFigures = { Crossing, Hours, Starts, Sweep, Together };

async function Crossing() {
  const factOf = await loadFactOf();
  return <CrossingFigure lines={costLinesOf((id) => figureOf(factOf(id)))} />;
}

async function Hours() {
  return <HoursFigure {...(await loadRealHours())} />;
}

async function Sweep({ of }: { readonly of: string }) {
  const { scenarios } = await loadLibrary();
  const scenario = scenarios.get(of)?.scenario;
  if (!scenario) throw new Error(`${of} is not on the shelf`);
  return <SweepFigure scenario={scenario} points={await sizePoints(scenario)} />;
}

async function Together({ of }: { readonly of: string }) {
  const { scenarios } = await loadLibrary();
  const runs = of.split(" ").map((id) => {
    const found = scenarios.get(id);
    if (!found) throw new Error(`${id} is not on the shelf`);
    return found;
  });
  return <TogetherFigure runs={runs} />;
}

async function Starts() {
  return <StartsFigure factOf={await loadFactOf()} />;
}
