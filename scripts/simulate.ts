// Runs a scenario without a browser and prints its report: `npm run -s simulate -- FILE`.
import { simulate } from "./simulate/simulate";

process.stdout.on("error", endQuietlyWhenNobodyReads);
const { status, out, err } = simulate(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = status;

function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
