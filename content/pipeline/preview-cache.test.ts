import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { keptPreview } from "./preview-cache";

const preview = { kind: "Term", title: "Instance", text: "One running copy.", site: "A site" };

test("a picture is drawn once for the same words, and anew for others", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "previews-"));
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    return Buffer.from(`picture ${drawn}`);
  };
  const texts = [preview, preview, { ...preview, text: "Another." }].map(
    (one) => async () => (await keptPreview(path.join(folder, "new"), one, draw)).toString(),
  );
  const found: string[] = [];
  for (const text of texts) found.push(await text());
  expect(found).toEqual(["picture 1", "picture 1", "picture 2"]);
  await rm(folder, { recursive: true });
});
