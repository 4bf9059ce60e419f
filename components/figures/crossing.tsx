// Where the lines of cost cross, as a figure with a handle: the server's part. Without script it is a picture of one
// utilisation, in words too.
import controls from "@/components/ui/controls.module.css";
import frame from "../player/simulator.module.css";
import { CrossingIsland } from "./crossing-island";
import { CrossingParts, type CrossingProps, firstPercent } from "./crossing-parts";

export function CrossingFigure({ lines }: CrossingProps) {
  return (
    <section className={frame.simulator} aria-label="Figure: where the lines cross">
      <header className={frame.bar}>
        <p className={frame.title}>Where the lines cross</p>
        <p className={`${controls.small} ${frame.forScript}`}>
          Drag the handle, or use the arrow keys
        </p>
      </header>
      <CrossingIsland lines={lines}>
        <CrossingParts lines={lines} percent={firstPercent} />
      </CrossingIsland>
    </section>
  );
}
