// The phases of a cold start, drawn by instance number: the same instance always starts the same way.

import { type Draw, drawFrom } from "../random/distribution";
import { stream } from "../random/uniform";
import { coldStartPhases, type Micros, type Scenario } from "../scenario";

const ownInit = coldStartPhases.indexOf("functionInit");

export class ColdStarts {
  /** The lengths of the phases drawn last, in the order of `coldStartPhases`. */
  readonly phases: Micros[] = coldStartPhases.map(() => 0);
  /** How much of them is on the bill. */
  billed: Micros = 0;
  declare private readonly draws: readonly Draw[];
  /** What an instance needs to connect, at the end of its own initialisation. */
  declare private readonly connect: Draw | null;
  declare private readonly shares: readonly number[];

  constructor(scenario: Scenario, shares: readonly number[]) {
    this.draws = coldStartPhases.map((phase, n) =>
      drawFrom(scenario.platform.coldStart[phase], stream(scenario.seed, "phase", n)),
    );
    const { downstream, seed } = scenario;
    this.connect =
      downstream?.heldBy === "instance"
        ? drawFrom(downstream.connect, stream(seed, "connect"))
        : null;
    this.shares = shares;
  }

  /** How long the instance of this number takes to start. */
  draw(number: number): Micros {
    let sum = 0;
    this.billed = 0;
    for (let n = 0; n < this.draws.length; n++) {
      let length = Math.round((this.draws[n] as Draw)(number));
      if (n === ownInit && this.connect !== null) length += Math.round(this.connect(number));
      this.phases[n] = length;
      sum += length;
      this.billed += Math.round(length * (this.shares[n] as number));
    }
    return sum;
  }
}
