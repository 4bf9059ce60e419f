// The door to what moves (moves.ts), which is fetched apart (fetch-motion.ts). What changes before it is there, or for a
// reader who asked for little motion, is simply there.
import { wantsLittleMotion } from "../ui/wants-little-motion";

type Moves = {
  /** A panel, a result: from where it was asked for. */
  readonly comes: (element: Element | null) => void;
  /** A sheet: from the lower edge of the screen. */
  readonly slidesUp: (element: Element | null) => void;
  /** The mark of what it is: from what was said, so far away in shares of the line that it is on. */
  readonly setsOut: (mark: Element | null, away: number) => void;
};

let moves: Moves | null = null;

/** null: nothing is to move now. */
export function motion(): Moves | null {
  return moves === null || wantsLittleMotion() ? null : moves;
}

export function letMove(fetched: Moves): void {
  moves = fetched;
}
