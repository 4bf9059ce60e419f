// A lesson as a package within a learning platform: scorm-again is the platform, the frame has no network, and each
// call of the package is written down.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { lessons, siteFolder } from "./support/site";

type Call = readonly [name: string, element: string, value: string];

const platform = readFileSync(
  join(import.meta.dirname, "../node_modules/scorm-again/dist/scorm12.min.js"),
  "utf8",
);
const host = "http://platform.example";
const known =
  /^cmi\.(core\.(lesson_status|exit|session_time|score\.(raw|min|max))|suspend_data|interactions\.\d+\.[\w.]+)$/;

function packed(slug: string): ReadonlyMap<string, Buffer> {
  const zip = readFileSync(join(siteFolder(""), "packages", `${slug}.scorm12.zip`));
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

/** Opens a package; gives what it asks for beyond itself, which must be nothing. */
async function launch(page: Page, slug: string, before = "", late = false): Promise<string[]> {
  const files = packed(slug);
  const beyond: string[] = [];
  await page.route("**/*", async (route) => {
    const { origin, pathname, search } = new URL(route.request().url());
    const name = pathname.replace(/^\/package\//, "");
    if (origin === host && pathname === "/")
      return route.fulfill({ contentType: "text/html", body: frameset(before, late) });
    if (origin === host && search === "" && files.has(name))
      return route.fulfill({ contentType: typeOf(name), body: files.get(name) ?? "" });
    beyond.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${host}/`);
  return beyond;
}

function typeOf(name: string): string {
  if (name.endsWith(".html")) return "text/html";
  if (name.endsWith(".css")) return "text/css";
  return name.endsWith(".js") ? "text/javascript" : "application/octet-stream";
}

/** Two frames up, as platforms have it. */
function frameset(before: string, late: boolean): string {
  const offer = `
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    ${before}
    window.calls = [];
    window.errors = [];
    window.inner = api;
    window.API = Object.fromEntries(
      ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"].map((name) => [
        name,
        (...given) => {
          window.calls.push([name, ...given]);
          const answer = api[name.replace(/^LMS/, "lms")](...given);
          if (name === "LMSSetValue" && answer !== "true") window.errors.push([...given, api.lmsGetLastError()].join(" "));
          return answer;
        },
      ]),
    );`;
  return `<!DOCTYPE html><title>Platform</title><script>${platform}</script>
<script>${late ? `setTimeout(() => { ${offer} }, 1500)` : offer}</script>
<iframe style="width:1000px;height:700px" srcdoc='<iframe name="lesson" style="width:960px;height:660px" src="${host}/package/index.html"></iframe>'></iframe>`;
}

const lesson = (page: Page) => page.frameLocator("iframe").frameLocator("iframe");
const calls = (page: Page): Promise<readonly Call[]> => page.evaluate("window.calls");
const errors = (page: Page): Promise<readonly string[]> => page.evaluate("window.errors");
const value = (page: Page, element: string): Promise<string> =>
  page.evaluate(`window.inner.lmsGetValue(${JSON.stringify(element)})`);
const written = async (page: Page) =>
  (await calls(page)).filter(([name]) => name === "LMSSetValue");

for (const address of lessons) {
  const slug = address.split("/")[1] ?? "";

  test(`${slug} is one page that opens without a network, and who only looks has no score`, async ({
    page,
  }) => {
    const beyond = await launch(page, slug);
    await expect(lesson(page).getByRole("status").first()).toContainText("0 of");
    await expect(lesson(page).getByRole("heading", { level: 1 })).toBeVisible();
    expect(await lesson(page).getByRole("button").allTextContents()).not.toContain("Play");
    expect(await value(page, "cmi.core.lesson_status")).toBe("incomplete");
    expect(await value(page, "cmi.core.score.raw")).toBe("");
    expect((await written(page)).filter(([, element]) => element.includes("score"))).toEqual([]);
    expect(await errors(page)).toEqual([]);
    expect(beyond).toEqual([]);
    const manifest = packed(slug).get("imsmanifest.xml")?.toString() ?? "";
    expect(manifest.match(/<item /g)).toHaveLength(1);
    expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
    const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(["imsmanifest.xml", ...named]).toEqual([...packed(slug).keys()]);
  });
}

test("an answer is told with its wrong idea, kept, and there again the next time", async ({
  page,
}) => {
  await launch(page, "cold-starts");
  const question = lesson(page).getByRole("group", { name: /A shop on Lambda is called/ });
  await question.getByLabel(/The instances had been idle since the last newsletter/).check();
  await question.getByRole("button", { name: "Check" }).click();
  await expect(
    lesson(page).getByText(/The idea behind it: “Cold starts happen only/),
  ).toBeVisible();
  expect(await value(page, "cmi.core.score.raw")).toBe("0");
  await question.getByLabel(/Many requests came at one moment/).check();
  await question.getByRole("button", { name: "Check" }).click();
  await expect(lesson(page).getByText("This is scale-out.")).toBeVisible();
  expect(await value(page, "cmi.core.score.raw")).toBe("13");

  const sets = await written(page);
  const told = new Map(sets.map(([, element, text]) => [element, text]));
  expect(told.get("cmi.interactions.0.id")).toBe("cold-starts.newsletter");
  expect(told.get("cmi.interactions.0.objectives.0.id")).toBe("only-after-quiet");
  expect(told.get("cmi.interactions.0.result")).toBe("wrong");
  expect(told.get("cmi.interactions.1.result")).toBe("correct");
  expect(sets.map(([, element]) => element).filter((element) => !known.test(element))).toEqual([]);
  expect(await errors(page)).toEqual([]);
  expect((await calls(page)).filter(([name]) => name === "LMSCommit")).toEqual([]);

  const kept = await value(page, "cmi.suspend_data");
  expect(kept.length).toBeLessThanOrEqual(4096);
  const before = `api.cmi.suspend_data = ${JSON.stringify(kept)}; api.cmi.core.lesson_status = "incomplete";`;
  await page.unrouteAll();
  await launch(page, "cold-starts", before);
  await expect(question.getByLabel(/Many requests came at one moment/)).toBeChecked();
  await expect(lesson(page).getByRole("status").first()).toContainText("1 of 8 questions answered");
  await lesson(page).getByRole("button", { name: "Start over" }).click();
  expect(await value(page, "cmi.core.score.raw")).toBe("0");
  expect(await value(page, "cmi.core.lesson_status")).toBe("incomplete");
});

test("a platform whose script comes late is waited for", async ({ page }) => {
  await launch(page, "faas", "", true);
  await expect(lesson(page).getByRole("status").first()).toContainText("questions answered");
  expect(await value(page, "cmi.core.lesson_status")).toBe("incomplete");
});
