// The lines of a log that were not understood: the first of them with the reason, all of them by count.

export type Skipped = { readonly line: number; readonly why: string };

const mostListed = 100;

export class SkippedLines {
  count = 0;
  readonly listed: Skipped[] = [];

  add(line: number, why: string): void {
    this.count++;
    if (this.listed.length < mostListed) this.listed.push({ line, why });
  }
}
