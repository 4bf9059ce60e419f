// The picture of each page for previews of its link: one for the site, one for the glossary with all its terms, one a lesson.
import { ImageResponse } from "next/og";
import { site } from "@/components/site/site";
import { packPng } from "@/content/pipeline/pack-png";
import { type Preview, previewPicture, previewSize } from "@/content/pipeline/preview-picture";
import { lessonAddresses } from "../../site-addresses";
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
  const svg = Buffer.from(previewPicture(preview)).toString("base64");
  const drawn = new ImageResponse(
    // biome-ignore lint/performance/noImgElement: this is drawn at build and never sent
    // biome-ignore lint/a11y/useAltText: this is drawn at build and never sent
    <img src={`data:image/svg+xml;base64,${svg}`} {...previewSize} />,
    previewSize,
  );
  const png = packPng(Buffer.from(await drawn.arrayBuffer()));
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
}

async function previews(): Promise<ReadonlyMap<string, Preview>> {
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
  ];
  return new Map(
    pages.map(({ address, kind, title, description: text }) => [
      pictureOf(address).slice("/og/".length),
      { kind, title, text, site: name },
    ]),
  );
}
