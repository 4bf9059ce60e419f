import { createServer, get, type Server } from "node:http";
import { networkInterfaces } from "node:os";
import { afterEach, expect, test } from "vitest";
import { addressWords, listen } from "./listen.mjs";

const open: Server[] = [];

afterEach(async () => {
  for (const server of open.splice(0))
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
});

function site(): Server {
  const server = createServer((_, response) => response.end("here"));
  open.push(server);
  return server;
}

/** What is answered there, or why nothing is. */
function at(host: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    get({ host, port, agent: false }, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    }).on("error", (error) => resolve(String(Reflect.get(error, "code"))));
  });
}

const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const hasNewer = addresses.some(({ address }) => address === "::1");
const outward = addresses.find(({ internal, family }) => !internal && family === "IPv4")?.address;

test("whatever localhost means on a machine, it is answered there", async () => {
  const port = await listen(site(), 0);
  for (const host of ["localhost", "127.0.0.1", ...(hasNewer ? ["::1"] : [])])
    expect(await at(host, port), host).toBe("here");
});

test.runIf(outward !== undefined)("no other machine is, unless it is asked for", async () => {
  const port = await listen(site(), 0);
  expect(await at(outward ?? "", port)).toBe("ECONNREFUSED");
  const forAll = await listen(site(), 0, "0.0.0.0");
  expect(await at(outward ?? "", forAll)).toBe("here");
});

test("a port that either address has in use is in use, and free again after both", async () => {
  const first = site();
  const port = await listen(first, 0);
  await expect(listen(site(), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await new Promise((resolve) => first.close(resolve));
  expect(await listen(site(), port)).toBe(port);
  expect(await at("127.0.0.1", port)).toBe("here");
});

test.runIf(hasNewer)("the newer address in use is a port in use", async () => {
  const port = await listen(site(), 0, "::1");
  await expect(listen(site(), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  expect(await at("127.0.0.1", port)).toBe("ECONNREFUSED");
});

test("the address that is told is one that answers", () => {
  expect(addressWords("", 3000, "")).toBe("http://localhost:3000/");
  expect(addressWords("192.0.2.1", 80, "/a")).toBe("http://192.0.2.1:80/a/");
  expect(addressWords("::1", 80, "")).toBe("http://[::1]:80/");
  expect(addressWords("0.0.0.0", 3000, "")).toBe(
    "http://localhost:3000/, and at every other address of this machine",
  );
});
