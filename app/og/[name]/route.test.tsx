import { basename } from "node:path";
import { expect, test } from "vitest";
import { inks } from "@/simulator/scene/marks";
import { pictureOf } from "../../_site/site-url";
import { ink } from "./preview-still";
import { namedOf, previews } from "./previews";
import { GET, generateStaticParams } from "./route";

const answer = (name: string) =>
  GET(new Request("http://localhost"), { params: Promise.resolve({ name }) });

test("each page has a picture of its own, where the site's address is known", async () => {
  const all = await previews();
  expect(namedOf(all, true)).toBe(all);
  const names = all.map(({ address }) => basename(pictureOf(address)));
  expect(new Set(names).size).toBe(names.length);
  for (const name of ["site.png", "lessons-faas.png", "glossary-cold-start.png"])
    expect(names).toContain(name);
  expect(await generateStaticParams()).toEqual([{ name: "site.png" }]);
});

test("lessons, paths and the main words show a run, words of things that do not run show none", async () => {
  const shown = new Map((await previews()).map(({ address, shown: one }) => [address, one?.as]));
  for (const address of ["/", "/lessons/serverless/", "/lessons/warm-instances/"])
    expect(shown.get(address)).toBe("stage");
  for (const address of ["/lab/", "/yours/", "/about/"]) expect(shown.get(address)).toBe("stage");
  for (const address of ["/glossary/", "/about/platforms/", "/glossary/cold-start/"])
    expect(shown.get(address)).toBe("timeline");
  expect(shown.get("/glossary/baas/")).toBeUndefined();
});

test.each(["lessons-faas.png", "glossary-cold-start.png", "glossary-baas.png"])(
  "%s is a light picture of the size that previews want",
  async (name) => {
    const png = Buffer.from(await (await answer(name)).arrayBuffer());
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  },
);

test("there is no picture of a page that is not there", async () => {
  expect((await answer("glossary-nonsense.png")).status).toBe(404);
});

test("every ink of a stage has its colour in the light theme", () => {
  for (const name of inks) expect(ink(name)).toMatch(/^#[0-9a-f]{6}$/);
  expect(ink("paper")).toBe("#fdfcf9");
});
