// The figures of lessons that are drawn from facts: joined here, for components look nothing up.
import { CrossingFigure } from "@/components/figures/crossing";
import { StartsFigure } from "@/components/figures/starts";
import { costLinesOf } from "@/content/model/cost-lines";
import { loadFigure } from "@/content/pipeline/load-facts";

export const lessonFigures = { Crossing, Starts };

async function Crossing() {
  return <CrossingFigure lines={costLinesOf(await loadFigure())} />;
}

async function Starts() {
  return <StartsFigure figure={await loadFigure()} />;
}
