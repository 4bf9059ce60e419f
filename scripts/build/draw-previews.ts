// Puts the picture of each page for previews of its link into the finished export: of the site, the glossary, and each
// lesson, path and term. Next would make a route of each, and as it gives one half of all routes to each of
// its processes, one would render the lessons and the other wait for it with its pictures.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { lessonAddresses, pathAddresses, termAddresses } from "../../app/_site/site-addresses";
import { pictureOf } from "../../app/_site/site-url";
import { site } from "../../components/site/site";
import { previewsFolder } from "../../content/library/content-folder";
import { keptPreview } from "../../content/pipeline/preview-cache";
import { previewPicture } from "../../content/pipeline/preview-picture";

type Page = {
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
};

const out = path.resolve("out");

await mkdir(path.join(out, path.dirname(pictureOf("/"))), { recursive: true });
for (const { address, kind, title, description } of await pages()) {
  const preview = { kind, title, text: description, site: site.name };
  const png = await keptPreview(previewsFolder, preview, () => previewPicture(preview));
  await writeFile(path.join(out, pictureOf(address)), png);
}

async function pages(): Promise<readonly Page[]> {
  return [
    { address: "/", kind: "Course", title: site.tagline, description: site.description },
    {
      address: "/glossary/",
      kind: "Glossary",
      title: "The words of serverless",
      description: "Each in one sentence, with its neighbours, and the lessons that use it.",
    },
    ...(await lessonAddresses()).map((lesson) => ({ ...lesson, kind: "Lesson" })),
    ...(await pathAddresses()).map((one) => ({ ...one, kind: "Path" })),
    ...(await termAddresses()).map((term) => ({ ...term, kind: "Term" })),
  ];
}
