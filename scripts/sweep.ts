// Runs a scenario over one or two of its numbers and prints what comes out: `npm run -s sweep -- FILE --vary …`.
import { endProcess } from "./command/ended";
import { sweepCommand } from "./sweep/sweep-command";

endProcess(await sweepCommand(process.argv.slice(2)));
