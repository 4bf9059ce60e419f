// Reads a log and prints it as a scenario, beside how that scenario runs: `npm run -s fit -- LOG`.
import { endProcess } from "./command/ended";
import { fitCommand } from "./fit/fit-command";

endProcess(await fitCommand(process.argv.slice(2)));
