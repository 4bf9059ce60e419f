// Pieces of text as lines, one after another: keeps no more than the line that has not ended.

export const longestLine = 1_000_000;
export const tooLong = `longer than ${longestLine} characters`;

/** Hands on each line, without its end; null for one that is too long to be kept. */
export class Lines {
  private rest = "";
  private lost = false;
  private count = 0;
  private readonly take: (line: string | null, number: number) => void;

  constructor(take: (line: string | null, number: number) => void) {
    this.take = take;
  }

  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      this.hand(
        from === 0 && this.rest !== "" ? this.rest + text.slice(0, end) : text.slice(from, end),
      );
      this.rest = "";
      from = end + 1;
    }
    this.rest = from === 0 ? this.rest + text : text.slice(from);
    if (this.rest.length <= longestLine) return;
    this.lost = true;
    this.rest = "";
  }

  end(): void {
    if (this.rest !== "" || this.lost) this.hand(this.rest);
    this.rest = "";
  }

  private hand(line: string): void {
    this.count++;
    const isLost = this.lost || line.length > longestLine;
    this.lost = false;
    if (isLost) this.take(null, this.count);
    else this.take(line.endsWith("\r") ? line.slice(0, -1) : line, this.count);
  }
}
