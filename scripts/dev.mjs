// `npm run dev`: the site with hot reload. Next watches the code and a second process watches the content;
// both end together, at Ctrl-C or when either fails.

import { runNode, tools } from "./run.mjs";

const port = process.env.PORT ?? "3000";
const prepare = ["--import", "tsx", "scripts/prepare-content.ts"];
const children = new Set();

// A broken lesson does not stop the rest: the page itself shows what is wrong with it.
await runNode(prepare);
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
const { status } = await Promise.race([
  runNode([...prepare, "--watch"], { onStart }),
  runNode([tools.next, "dev", "--port", port], { onStart }),
]);
stop();
process.exitCode = status === 130 ? 0 : status;

function onStart(child) {
  children.add(child);
}

function stop() {
  for (const child of children) child.kill("SIGTERM");
}
