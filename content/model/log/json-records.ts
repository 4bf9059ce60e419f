// Pieces of text as JSON values, one after another: values a line, the members of a list, or those of the list that an
// answer of AWS holds. Keeps no more than the value that has not ended, and finds its way again after a broken one.
import { longestLine, tooLong } from "./lines";

type Take = {
  readonly record: (value: unknown, line: number) => void;
  readonly skip: (line: number, why: string) => void;
};

const notJson = "not JSON";

/** The lists in which answers of AWS hold what was asked for. */
const lists: readonly string[] = ["events", "results", "logEvents"];
/** The list of an answer has been read; what stands beside it is not asked for. */
const past = Number.POSITIVE_INFINITY;
const quoteMark = 34;
const backslash = 92;
const newline = 10;

export class JsonRecords {
  private text = "";
  private at = 0;
  private line = 1;
  private depth = 0;
  /** How deep records stand: 0 by themselves, 1 in a list, 2 in the list of an answer. */
  private level = 0;
  private inString = false;
  private escapes = false;
  private stringFrom = 0;
  private lastString = "";
  private recordFrom = -1;
  private recordLine = 0;
  /** How far from the start of its line it began, if nothing stood before it; else -1. */
  private recordColumn = -1;
  private garbageLine = 0;
  private lineFrom = 0;
  private blank = true;
  private readonly take: Take;

  constructor(take: Take) {
    this.take = take;
  }

  push(text: string): void {
    this.text = this.text === "" ? text : this.text + text;
    this.scan();
    const kept = this.recordFrom >= 0 ? this.recordFrom : this.at;
    this.text = this.text.slice(kept);
    this.at -= kept;
    this.lineFrom -= kept;
    this.stringFrom -= kept;
    if (this.recordFrom >= 0) this.recordFrom = 0;
    if (this.text.length > longestLine) this.giveUp(tooLong);
  }

  end(): void {
    if (this.recordFrom >= 0) this.giveUp("JSON that does not end");
  }

  private scan(): void {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (this.inString) this.goOnInString(code);
      else if (code === newline) this.nextLine();
      else if (code === quoteMark) {
        this.inString = true;
        this.stringFrom = this.at + 1;
        if (this.recordFrom < 0) this.noteGarbage();
      } else if (code === 123 || code === 91) {
        if (this.isNextRecord()) this.dropBroken();
        if (this.recordFrom < 0 && this.depth === this.level && this.wholeLine(code)) continue;
        this.open(code);
      } else if (code === 125 || code === 93) this.close();
      else if (this.recordFrom < 0 && code > 32 && code !== 44 && code !== 58) this.noteGarbage();
      if (code > 32) this.blank = false;
      this.at++;
    }
  }

  private nextLine(): void {
    this.line++;
    this.lineFrom = this.at + 1;
    this.blank = true;
  }

  /** What is within a value never begins a line where the value itself began one. */
  private isNextRecord(): boolean {
    return this.recordFrom >= 0 && this.blank && this.at - this.lineFrom === this.recordColumn;
  }

  private dropBroken(): void {
    this.take.skip(this.recordLine, notJson);
    this.recordFrom = -1;
    this.depth = this.level;
  }

  private goOnInString(code: number): void {
    const isEscaped = this.escapes;
    this.escapes = code === backslash && !isEscaped;
    if (code === quoteMark && !isEscaped) {
      this.inString = false;
      if (this.depth === 1)
        this.lastString = this.text.slice(this.stringFrom, Math.min(this.at, this.stringFrom + 20));
    } else if (code === newline) {
      // No text of JSON goes over the end of a line: it is broken, and the next line is not within it.
      this.inString = false;
      this.nextLine();
    }
  }

  /** The commonest form, a value a line, without a look at every character. */
  private wholeLine(code: number): boolean {
    if (this.level !== 0 || code !== 123) return false;
    const end = this.text.indexOf("\n", this.at);
    if (end < 0) return false;
    const last = this.text.charCodeAt(end - 1) === 13 ? end - 2 : end - 1;
    if (this.text.charCodeAt(last) !== 125) return false;
    const text = this.text.slice(this.at, last + 1);
    // A list within is read member by member, as where the line comes in pieces.
    if (text.includes("[") && lists.some((name) => text.includes(name))) return false;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    this.unwrap(value, this.line);
    this.at = end;
    return true;
  }

  private open(code: number): void {
    if (this.depth === this.level && this.recordFrom < 0) {
      if (code === 91 && this.level === 0) this.level = 1;
      else {
        this.recordFrom = this.at;
        this.recordLine = this.line;
        this.lastString = "";
        this.recordColumn = this.blank ? this.at - this.lineFrom : -1;
      }
    } else if (
      code === 91 &&
      this.depth === 1 &&
      this.level === 0 &&
      lists.includes(this.lastString)
    ) {
      this.level = 2;
      this.recordFrom = -1;
    }
    this.depth++;
  }

  private close(): void {
    if (this.depth === 0) {
      this.noteGarbage();
      return;
    }
    this.depth--;
    if (this.recordFrom >= 0 && this.depth === this.level) {
      const value = this.text.slice(this.recordFrom, this.at + 1);
      this.recordFrom = -1;
      try {
        this.unwrap(JSON.parse(value), this.recordLine);
      } catch {
        this.take.skip(this.recordLine, notJson);
      }
    } else if (this.depth === 0) this.level = 0;
    else if (this.level === 2 && this.depth === 1) this.level = past;
  }

  /** A value that holds the list, where it was read in one go. */
  private unwrap(value: unknown, line: number): void {
    if (this.level === 0 && typeof value === "object" && value !== null)
      for (const name of lists) {
        const list: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
        if (!Array.isArray(list)) continue;
        for (const each of list) this.take.record(each, line);
        return;
      }
    this.take.record(value, line);
  }

  /** What stands where a value should begin: told once a line. */
  private noteGarbage(): void {
    if (this.depth !== this.level || this.garbageLine === this.line) return;
    this.garbageLine = this.line;
    this.take.skip(this.line, notJson);
  }

  private giveUp(why: string): void {
    this.take.skip(this.recordLine, why);
    this.text = "";
    this.at = 0;
    this.recordFrom = -1;
    this.depth = this.level;
    this.inString = false;
  }
}
