// How a command ends: with its result, or with one line that says what is wrong and status 2.

export type Ended = { readonly status: number; readonly out: string; readonly err: string };

/** What whoever called the command can put right; its message is the one line. */
export class Mistake extends Error {}

export function endedWell(out: string): Ended {
  return { status: 0, out, err: "" };
}

/** What is no mistake of the caller's is thrown on. */
export function endedBy(error: unknown): Ended {
  if (!(error instanceof Mistake)) throw error;
  return { status: 2, out: "", err: `${oneLine(error.message)}\n` };
}

/** Whatever somebody's program takes for the end of a line is not in one. */
function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "?");
}

/** Ends this process so. */
export function endProcess({ status, out, err }: Ended): void {
  process.stdout.on("error", endQuietlyWhenNobodyReads);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = status;
}

function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
