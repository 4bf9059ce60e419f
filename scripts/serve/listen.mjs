// Where a server listens: on this machine alone, under both addresses that "localhost" may mean, or on the one
// address that is asked for.

import { createServer } from "node:net";

/**
 * Resolves with the port when the server listens; the error's code tells a port in use.
 * @param {import("node:net").Server} server
 * @param {number} port 0 for any that is free
 * @param {string} [host] an address of this machine; without it, no other machine is answered
 * @returns {Promise<number>}
 */
export async function listen(server, port, host = "") {
  if (host !== "") return bind(server, port, host);
  const bound = await bind(server, port, "127.0.0.1");
  const other = createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
    server.emit("connection", socket),
  );
  try {
    await bind(other, bound, "::1");
    server.once("close", () => other.close());
    return bound;
  } catch (error) {
    // A machine without the newer kind of address has but the one.
    if (error.code !== "EADDRINUSE") return bound;
    await new Promise((resolve) => server.close(resolve));
    if (port !== 0) throw error;
    return listen(server, port);
  }
}

/**
 * Ends a server at once, with whatever is still asked of it.
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
export function shut(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** How a browser on this machine reaches it, and who else does. */
export function addressWords(host, port, basePath) {
  const isEvery = host === "0.0.0.0" || host === "::";
  const name = host === "" || isEvery ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const others = isEvery ? ", and at every other address of this machine" : "";
  return `http://${name}:${port}${basePath}/${others}`;
}

function bind(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}
