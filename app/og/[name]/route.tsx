// The picture of each page for previews of its link: of the site, the glossary, and each lesson, path and term.
import { ImageResponse } from "next/og";
import { site } from "@/components/site/site";
import { previewsFolder } from "@/content/pipeline/content-folder";
import { packPng } from "@/content/pipeline/pack-png";
import { keptPreview } from "@/content/pipeline/preview-cache";
import { type Preview, previewPicture, previewSize } from "@/content/pipeline/preview-picture";
import { lessonAddresses, pathAddresses, termAddresses } from "../../site-addresses";
import { pictureOf } from "../../site-url";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly name: string }> };

export async function generateStaticParams() {
  return [...(await previews()).keys()].map((name) => ({ name }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const preview = (await previews()).get((await params).name);
  if (preview === undefined) return new Response(null, { status: 404 });
  const png = await keptPreview(previewsFolder, preview, () => draw(preview));
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
}

async function draw(preview: Preview): Promise<Buffer> {
  const svg = Buffer.from(previewPicture(preview)).toString("base64");
  const drawn = new ImageResponse(
    // biome-ignore lint/performance/noImgElement: this is drawn at build and never sent
    // biome-ignore lint/a11y/useAltText: this is drawn at build and never sent
    <img src={`data:image/svg+xml;base64,${svg}`} {...previewSize} />,
    previewSize,
  );
  return packPng(Buffer.from(await drawn.arrayBuffer()));
}

type Previews = ReadonlyMap<string, Preview>;

let listed: Promise<Previews> | undefined;

/** Listed once in a build: each picture asks. */
function previews(): Promise<Previews> {
  if (listed === undefined || process.env.NODE_ENV === "development") listed = listPreviews();
  return listed;
}

async function listPreviews(): Promise<Previews> {
  const { name, tagline, description } = site;
  const pages = [
    { address: "/", kind: "Course", title: tagline, description },
    {
      address: "/glossary/",
      kind: "Glossary",
      title: "The words of serverless",
      description: "Each in one sentence, with its neighbours, and the lessons that use it.",
    },
    ...(await lessonAddresses()).map((lesson) => ({ ...lesson, kind: "Lesson" })),
    ...(await pathAddresses()).map((path) => ({ ...path, kind: "Path" })),
    ...(await termAddresses()).map((term) => ({ ...term, kind: "Term" })),
  ];
  return new Map(
    pages.map(({ address, kind, title, description: text }) => [
      pictureOf(address).slice("/og/".length),
      { kind, title, text, site: name },
    ]),
  );
}
