// Runs a scenario without a browser and prints its report: `npm run -s simulate -- FILE`.
import { endProcess } from "./command/ended";
import { simulate } from "./simulate/simulate";

endProcess(simulate(process.argv.slice(2)));
