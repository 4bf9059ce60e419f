// The picture that stands for a page where its link is shared: "/og/glossary-cold-start.png".
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ImageResponse } from "next/og";
import { lightPng } from "../../_site/light-png";
import { pictureOf, siteUrl } from "../../_site/site-url";
import { PreviewCard } from "./preview-card";
import { namedOf, previews } from "./previews";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly name: string }> };

export async function generateStaticParams() {
  return namedOf(await previews(), siteUrl !== null).map(({ address }) => ({
    name: basename(pictureOf(address)),
  }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const preview = (await previews()).find(({ address }) => basename(pictureOf(address)) === name);
  if (preview === undefined) return new Response(null, { status: 404 });
  return lightPng(
    new ImageResponse(<PreviewCard {...preview} />, { width: 1200, height: 630, fonts }),
  );
}

const fonts = [
  { name: "serif", weight: 400 as const, data: fontFile("preview-serif.woff") },
  { name: "sans", weight: 400 as const, data: fontFile("preview-sans.woff") },
  { name: "sans", weight: 600 as const, data: fontFile("preview-sans-bold.woff") },
];

function fontFile(name: string): Buffer {
  return readFileSync(join(process.cwd(), "app/fonts", name));
}
