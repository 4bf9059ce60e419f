// The server that an engine under trial talks to: the trial's own page and data under /engines/, what the page
// reports, and, for a journey, the exported site, which can be switched off as a network is.
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { listen, shut } from "../serve/listen.mjs";
import { createSite } from "../serve/serve.mjs";

export type Trial = {
  /** The script that the engine runs, and what it is given, as JSON. */
  readonly script: string;
  readonly given: unknown;
  /** The folder of the exported site, if the trial visits it. */
  readonly site: string | null;
};

export type Serving = {
  readonly address: string;
  /** What the page reported, the last time it did; it ends with its result. */
  readonly result: Promise<unknown>;
  readonly lastStep: () => string;
  readonly close: () => Promise<void>;
};

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>On trial</title><script type="module" src="script.js"></script></html>`;

export async function serveTrial({ script, given, site }: Trial): Promise<Serving> {
  const files = new Map([
    ["/engines/", { type: "text/html", body: page }],
    ["/engines/script.js", { type: "text/javascript", body: script }],
    ["/engines/given.json", { type: "application/json", body: JSON.stringify(given) }],
  ]);
  const exported: Server | null = site === null ? null : createSite(site);
  let isOff = false;
  let lastStep = "opening the page";
  let resolve: (value: unknown) => void = () => undefined;
  const result = new Promise<unknown>((done) => {
    resolve = done;
  });
  const server = createServer(async (request, response) => {
    const address = request.url ?? "";
    const file = files.get(address);
    if (file !== undefined) {
      response.writeHead(200, { "Content-Type": file.type, "Cache-Control": "no-store" });
      response.end(file.body);
    } else if (request.method === "POST" && address.startsWith("/engines/")) {
      const told = await text(request);
      if (address === "/engines/step") lastStep = told;
      if (address === "/engines/network") isOff = told === "off";
      if (address === "/engines/result") resolve(JSON.parse(told));
      response.writeHead(204).end();
    } else if (isOff || exported === null) request.socket.destroy();
    else exported.emit("request", request, response);
  });
  const port = await listen(server, 0);
  return {
    address: `http://localhost:${port}/engines/`,
    result,
    lastStep: () => lastStep,
    close: () => shut(server),
  };
}
