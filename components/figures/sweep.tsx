// A sweep over memory as a figure: the server's part. The finished curves and their table are in the page too, closed,
// for whoever has no script or would rather read.
import controls from "@/components/ui/controls.module.css";
import { type SizePoint, secondsText, sizeText, usdText } from "@/content/model/memory-sweep";
import type { Scenario } from "@/simulator/scenario";
import { TableFrame } from "../lesson/pieces";
import frame from "../player/simulator.module.css";
import { SweepIsland } from "./sweep-island";
import { firstChosen, SweepParts } from "./sweep-parts";
import { SweepPicture } from "./sweep-picture";

type SweepFigureProps = {
  readonly scenario: Scenario;
  readonly points: readonly SizePoint[];
};

export function SweepFigure({ scenario, points }: SweepFigureProps) {
  return (
    <section className={frame.simulator} aria-label="Figure: which memory is cheapest">
      <header className={frame.bar}>
        <p className={frame.title}>Which memory is cheapest?</p>
        <p className={controls.small}>Memory in MB; both scales go by factors</p>
      </header>
      <SweepIsland scenario={scenario}>
        <SweepParts points={[]} chosen={firstChosen} isRunning={false} />
      </SweepIsland>
      <details className={frame.more}>
        <summary>Show the finished curves and their table</summary>
        <div>
          <SweepPicture points={points} chosenMb={null} />
          <TableFrame label="price and time by memory">
            <table>
              <thead>
                <tr>
                  <th scope="col">Memory</th>
                  <th scope="col">A million answers</th>
                  <th scope="col">Median time</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ memoryMb, perMillionUsd, medianMs }) => (
                  <tr key={memoryMb}>
                    <th scope="row">{sizeText(memoryMb)}</th>
                    <td>{usdText(perMillionUsd)}</td>
                    <td>{secondsText(medianMs)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      </details>
    </section>
  );
}
