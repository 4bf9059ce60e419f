import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { startSession } from "../player/session";
import { writeShared } from "../share/share-link";
import { namesInstant } from "../share/shared-run";
import { sharedOf } from "../share/shared-session";
import { withPreset } from "./knobs/setting";
import { complaintOf, isLabLink, namedOf, readLink, withOther } from "./lab-link";
import type { Named } from "./lab-state";

function onShelf(id: string) {
  const file = new URL(`../../content/scenarios/${id}.json`, import.meta.url);
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(id);
  const { title, preset } = reading.about;
  const texts = { title: title ?? id, description: "", lookFor: "" };
  return { id, ...texts, preset, scenario: reading.scenario };
}
const shelf = ["first-request", "provisioned", "too-slow"].map(onShelf);
const [first, provisioned, tooSlow] = shelf;
if (!first || !provisioned || !tooSlow) throw new Error("the shelf is too short");

const named = ({ title, preset, scenario }: typeof first, id: string | null = null): Named => ({
  setting: { preset, scenario },
  title,
  shelf: id,
});

test("two runs come back as they were, with the instant and the lens", async () => {
  const session = startSession({ scenario: tooSlow.scenario, at: 4_200_000, lens: "even" });
  const own = await writeShared(sharedOf(session, 4_200_000, { ...tooSlow, shelf: null }));
  const other: Named = {
    setting: withPreset({ scenario: tooSlow.scenario, preset: tooSlow.preset }, "cloud-run"),
    title: "The same ~ elsewhere",
    shelf: null,
  };
  const fragment = `#${await withOther(own, other)}`;
  const link = await readLink(fragment);
  expect(complaintOf(link, shelf)).toBeNull();
  expect(link.own).toMatchObject({ at: 4_200_000, lens: "even" });
  expect(namesInstant(fragment)).toBe(true);
  expect(namedOf(link.own, shelf)?.setting).toEqual(named(tooSlow).setting);
  expect(namedOf(link.other, shelf)).toEqual(other);
});

test("what stands on the shelf is linked by its name", async () => {
  const other = named(provisioned, "provisioned");
  const fragment = await withOther("1.shelf=first-request", other);
  expect(fragment).toBe("1.shelf=first-request~1.shelf=provisioned");
  const link = await readLink(`#${fragment}`);
  expect(namedOf(link.own, shelf)?.shelf).toBe("first-request");
  expect(namedOf(link.other, shelf)?.shelf).toBe("provisioned");
  expect(namesInstant(fragment)).toBe(false);
});

test("a place on the page is not a link to the lab", () => {
  expect(["", "#shelf", "#goals", "#lab-left-out"].map(isLabLink)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(["#1.shelf=x", "1.", "#2.whatever"].map(isLabLink)).toEqual([true, true, true]);
});

test("a link that cannot be read whole is told so in words, and keeps what could be", async () => {
  const told = async (fragment: string) => {
    const link = await readLink(fragment);
    return [complaintOf(link, shelf), namedOf(link.own, shelf)?.title ?? null];
  };
  expect(await told("#1.shelf=no-such-run")).toMatchInlineSnapshot(`
    [
      "The link could not be read as it is. There is no scenario “no-such-run” here. The first scenario of the lab is shown instead.",
      null,
    ]
  `);
  expect(await told("#9.shelf=first-request")).toMatchInlineSnapshot(`
    [
      "The link could not be read as it is. It was made by a newer version of this site. The first scenario of the lab is shown instead.",
      null,
    ]
  `);
  expect(await told("#1.shelf=first-request~1.z=AAAA")).toMatchInlineSnapshot(`
    [
      "The link could not be read as it is. About the run to compare with: Its packed part is damaged. What could be read is shown.",
      "The first request waits",
    ]
  `);
  expect(await told("#1.preset=lambda-node&seed=-4")).toMatchInlineSnapshot(`
    [
      "The link could not be read as it is. Its scenario: seed: expected a whole number from 0 to 4294967295, found -4. What could be read is shown.",
      "A shared run",
    ]
  `);
});

test("no fragment, however broken, does more than be complained of", async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("1.", "~", "&", "=", "shelf=first-request", "z=", "at=", "preset=lambda-node"),
    fc.constantFrom(
      "platform.keepAlive.kind=fixed",
      "__proto__.x=1",
      "traffic.of.0.kind=none",
      "%",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const link = await readLink(`#1.${pieces.join("")}`);
      const complaint = complaintOf(link, shelf);
      if (complaint !== null)
        expect(complaint).toMatch(/^The link could not be read as it is\. .+\.$/s);
      else expect(namedOf(link.own, shelf)).not.toBeNull();
    }),
    { numRuns: 500 },
  );
});
