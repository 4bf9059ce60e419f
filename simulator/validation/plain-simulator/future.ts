// What is still to come in the plain simulator: a list, searched from its beginning for what is due next.

import type { Micros } from "../../scenario";

/** At one instant the smaller rank comes first; among equals, what was set first. Arrivals come after all. */
export const ranks = {
  end: 0,
  computed: 1,
  interrupt: 2,
  expiry: 3,
  fault: 4,
  lifetime: 5,
  line: 6,
  bucket: 7,
  change: 8,
  look: 9,
  reader: 10,
  rested: 11,
  pollers: 12,
  visible: 13,
  read: 14,
  again: 15,
} as const;

export type Coming = {
  readonly at: Micros;
  readonly rank: number;
  readonly act: () => void;
};

export class Future {
  now: Micros = 0;
  private readonly list: Coming[] = [];

  set(at: Micros, rank: keyof typeof ranks, act: () => void): Coming {
    const coming = { at, rank: ranks[rank], act };
    if (at < Number.POSITIVE_INFINITY) this.list.push(coming);
    return coming;
  }

  drop(coming: Coming | null): void {
    const place = coming === null ? -1 : this.list.indexOf(coming);
    if (place >= 0) this.list.splice(place, 1);
  }

  get next(): Coming | null {
    let first: Coming | null = null;
    for (const one of this.list)
      if (first === null || one.at < first.at || (one.at === first.at && one.rank < first.rank))
        first = one;
    return first;
  }
}
