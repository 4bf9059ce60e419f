// How large a run may be, by what it does: counted while it goes on, wherever work is done and rows are kept.

export type Limits = {
  /** Most requests. */
  readonly requests: number;
  /** Most events to handle; an instance that is made and a turn of traffic that brings nothing are such, too. */
  readonly events: number;
  /** Most rows of one kind: tries, instances, requests under way. */
  readonly rows: number;
};

/** A trace, which keeps all that happens. */
export const traceLimits: Limits = { requests: 1_000_000, events: 20_000_000, rows: 3_000_000 };

/** A trace that a page keeps, to be looked at instant by instant. */
export const filmLimits: Limits = { requests: 200_000, events: 1_500_000, rows: 300_000 };

export class RunTooLarge extends Error {
  declare readonly what: keyof Limits;
  declare readonly limit: number;
  /** How many were to be expected, where the run did not begin. */
  declare readonly expected: number | undefined;
  constructor(what: keyof Limits, limit: number, expected?: number) {
    super(`at most ${limit} ${what}, found ${expected ? `about ${Math.round(expected)}` : "more"}`);
    this.what = what;
    this.limit = limit;
    this.expected = expected;
  }
}
