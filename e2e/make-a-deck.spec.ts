// A deck of one's own: put together on a teacher's page from three lessons, with an own question and an own run; given
// from its link with the two keys of a clicker, in two windows, and over a reload.

import { barriers, loadAxe } from "./support/axe";
import { expect, test } from "./support/one-window";
import { speakerOf } from "./support/talk";

/** Of the deck in an address, as atob reads it. */
function packedIn(address: string): string {
  const [, packed = ""] = /1\.deck=([\w-]+)/.exec(address) ?? [];
  return packed.replaceAll("-", "+").replaceAll("_", "/");
}

test("a deck of three lessons with an own question and an own run is a link that can be given", async ({
  page,
}) => {
  await page.goto("./lessons/cold-starts/teach/#deck");
  const editor = page.getByRole("region", { name: "Your own deck" });
  await editor.getByText("Make a deck").click();
  await editor.getByLabel("Title of the deck").fill("Our Monday");
  const scenes = editor.getByRole("button", { name: /^Leave out “/ });
  while ((await scenes.count()) > 1) await scenes.last().click();
  const add = editor.getByLabel("Add");
  for (const lesson of ["Functions as a service", "Warm instances"])
    await add.selectOption(
      (await add.locator(`optgroup[label="${lesson}"] option`).first().getAttribute("value")) ?? "",
    );
  await expect(editor.getByText("3 scenes")).toBeVisible();

  await editor.getByRole("button", { name: "a question" }).click();
  await expect(editor.getByText(/^The deck: scenes\[3\]\.title/)).toBeVisible();
  await editor.getByLabel("Title", { exact: true }).fill("Who pays?");
  await editor.getByLabel("Question").fill("Who pays for the wait?");
  await editor.getByLabel("Option 1", { exact: true }).fill("We do");
  await editor.getByLabel("Option 2", { exact: true }).fill("Nobody");
  await editor.getByRole("button", { name: "a run" }).click();
  await editor.getByLabel("Title", { exact: true }).last().fill("Ours");
  const link = "https://example.org/lab/#1.shelf=eight-at-once&at=3.2s";
  await editor.getByLabel("A link of the lab, as Share gives it").fill(link);
  await editor.getByRole("slider", { name: "Time" }).press("ArrowRight");
  await editor.getByRole("button", { name: "Beat here" }).click();
  await editor.getByLabel("What to say of beat 1").fill("One comes first.");
  await editor.getByRole("button", { name: "Move “Ours” up" }).click();

  // What was made is kept in this browser.
  await page.reload();
  await editor.getByText("Make a deck").click();
  await expect(editor.getByLabel("Title of the deck")).toHaveValue("Our Monday");
  await loadAxe(page);
  expect(await barriers(page)).toEqual([]);
  await editor.getByRole("link", { name: "Present this deck" }).click();

  const title = page.getByRole("heading", { level: 2 });
  await expect(page.getByText("1 / 5")).toBeVisible();
  const first = await title.filter({ visible: true }).textContent();
  const address = page.url();
  await page.keyboard.press("End");
  await expect(title.filter({ visible: true })).toHaveText("Who pays?");
  await page.keyboard.press("PageUp");
  await expect(title.filter({ visible: true })).toHaveText("Ours");
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  await page.keyboard.press("PageUp");
  await expect(page.getByRole("paragraph").filter({ hasText: "One comes first." })).toBeVisible();

  // A reload stays at the scene, and a second window follows.
  await page.reload();
  await page.locator('[data-deck="live"]').waitFor();
  await expect(title.filter({ visible: true })).toHaveText("Ours");
  const speaker = await speakerOf(page);
  await expect(speaker.getByRole("heading", { name: "Ours" }).first()).toBeVisible();
  await speaker.keyboard.press("Home");
  await expect(title.filter({ visible: true })).toHaveText(first ?? "");
  await speaker.close();

  // A clicker's key goes into the vote: the options come when it is asked.
  await page.keyboard.press("End");
  await expect(page.getByRole("list").getByText("A: We do")).toBeVisible();
  // A deck made before the course was changed goes on without what is gone.
  const older = await page.evaluate(async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const through = (of: BodyInit | Uint8Array<ArrayBuffer>, way: ReadableWritablePair) =>
      new Response(new Response(of).body?.pipeThrough(way) ?? null);
    const text = await through(bytes, new DecompressionStream("deflate-raw")).text();
    const deck = JSON.parse(text);
    deck.scenes.unshift({ kind: "scene", of: "cold-starts/gone-since" });
    const again = through(JSON.stringify(deck), new CompressionStream("deflate-raw"));
    const out = new Uint8Array(await again.arrayBuffer());
    return btoa(Array.from(out, (byte) => String.fromCharCode(byte)).join(""));
  }, packedIn(address));
  const plain = older.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  await page.goto(`./present/#1.deck=${plain}`);
  await page.reload();
  await expect(
    page.getByText("The course has no scene “cold-starts/gone-since” any more."),
  ).toBeVisible();
  await expect(page.getByText("1 / 5")).toBeVisible();
  await page.goto(address.replace("1.deck=", "1.deck=x"));
  await page.reload();
  await expect(page.getByText("This link holds no deck that can be shown.")).toBeVisible();
});

test("a plan for a lesson is a deck, and the page without one says where to make it", async ({
  page,
}) => {
  await page.goto("./lessons/faas/teach/");
  await page.getByRole("link", { name: "Present the scenes of this plan" }).first().click();
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await page.goto("./present/");
  await expect(page.getByRole("heading", { name: "A deck of your own" })).toBeVisible();
});
