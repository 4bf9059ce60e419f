// The figures of lessons that are drawn from facts: joined here, for components look nothing up.
import { CrossingFigure } from "@/components/figures/crossing";
import { StartsFigure } from "@/components/figures/starts";
import { loadFactOf } from "@/content/load/load-library";
import { costLinesOf } from "@/content/model/cost-lines";
import { figureOf } from "@/content/model/fact";

export const lessonFigures = { Crossing, Starts };

async function Crossing() {
  const factOf = await loadFactOf();
  return <CrossingFigure lines={costLinesOf((id) => figureOf(factOf(id)))} />;
}

async function Starts() {
  return <StartsFigure factOf={await loadFactOf()} />;
}
