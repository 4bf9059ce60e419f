import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "./listen.mjs";
import { createSite } from "./serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const site = join(folder, "out");
const servers: Server[] = [];
let port = 0;
let portUnderBasePath = 0;

beforeAll(async () => {
  write("out/index.html", `<h1>Home</h1>${" ".repeat(2000)}`);
  write("out/404.html", "<h1>Not here</h1>");
  write("out/lessons/one/index.html", "<h1>One</h1>");
  write("out/_next/static/a.js", "a()");
  write("out/picture.png", "png");
  write("out/_headers", "/*\n  X-Tried: yes\n/_next/static/*\n  Cache-Control: immutable\n");
  write("secret.txt", "outside");
  port = await open("");
  portUnderBasePath = await open("/serverless");
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

test("a folder's address gives its page", async () => {
  const { status, headers, text } = await get("/lessons/one/");
  expect([status, text]).toEqual([200, "<h1>One</h1>"]);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("a folder's address without its slash leads to the one with it, query included", async () => {
  const { status, headers } = await get("/lessons/one?at=3");
  expect([status, headers.location]).toEqual([308, "/lessons/one/?at=3"]);
});

test("a redirect never leads to another site", async () => {
  const { status, headers } = await get("//lessons/one");
  expect(status).toBe(404);
  expect(headers.location).toBeUndefined();
});

test("an unknown address gives the site's own page with status 404", async () => {
  const { status, text } = await get("/nothing/here/");
  expect([status, text]).toEqual([404, "<h1>Not here</h1>"]);
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/lessons/../../secret.txt",
  "/..\\secret.txt",
  "/%00",
  "/%zz",
  "/_headers",
  "//",
  "//lessons/one/",
  "/\\\\",
  "*",
  "http://[/",
])("%s leads nowhere", async (path) => {
  const { status, text } = await get(path);
  expect([status, text]).toEqual([404, "<h1>Not here</h1>"]);
});

test.each([
  ["br", "br, gzip", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
])(
  "text is sent as %s to who can read it, and plain otherwise",
  async (encoding, asked, unpack) => {
    const packed = await get("/", { "accept-encoding": asked });
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(packed.body.length).toBeLessThan(100);
    expect(unpack(packed.body).toString()).toContain("<h1>Home</h1>");
    const plain = await get("/");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.vary).toBe("Accept-Encoding");
  },
);

test("pictures are sent as they are", async () => {
  const { headers } = await get("/picture.png", { "accept-encoding": "gzip" });
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers["content-type"]).toBe("image/png");
});

test("the rules of _headers hold, and decide how long a file is kept", async () => {
  const page = await get("/");
  expect(page.headers["x-tried"]).toBe("yes");
  expect(page.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect((await get("/_next/static/a.js")).headers["cache-control"]).toBe("immutable");
});

test("a page the reader has already is not sent again", async () => {
  const { headers } = await get("/");
  const again = await get("/", { "if-none-match": String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("HEAD sends no body, other methods are refused", async () => {
  const head = await get("/", {}, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await get("/", {}, "POST")).status).toBe(405);
});

describe("under a base path", () => {
  test("the site is found there and nowhere else", async () => {
    const under = (path: string) => get(path, {}, "GET", portUnderBasePath);
    expect((await under("/serverless/lessons/one/")).text).toBe("<h1>One</h1>");
    expect((await under("/serverless")).headers.location).toBe("/serverless/");
    expect((await under("/lessons/one/")).status).toBe(404);
    expect((await under("/serverlesslessons/one/")).status).toBe(404);
  });
});

async function open(basePath: string): Promise<number> {
  const server = createSite(site, basePath);
  servers.push(server);
  return listen(server, 0);
}

function write(path: string, text: string): void {
  const whole = join(folder, path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, text);
}

// The path goes out as it is written: fetch would tidy it up first.
function get(path: string, headers: Record<string, string> = {}, method = "GET", at = port) {
  type Answer = {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
    text: string;
  };
  return new Promise<Answer>((resolve, reject) => {
    request({ port: at, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
          text: body.toString(),
        });
      });
    })
      .on("error", reject)
      .end();
  });
}
