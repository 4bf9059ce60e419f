// The site's icon as devices want it among their apps: drawn at build from icon.svg, on whole ground where a
// device cuts out its own shape.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { lightPng } from "../../_site/light-png";

export const dynamic = "force-static";
export const dynamicParams = false;

/** `drawing` is the part of the side that the icon itself takes. */
const icons: Readonly<Record<string, { readonly side: number; readonly drawing: number }>> = {
  "192.png": { side: 192, drawing: 1 },
  "512.png": { side: 512, drawing: 1 },
  // Only the inner four fifths of the side are sure to be seen; the icon's own ground goes on around it.
  "maskable-512.png": { side: 512, drawing: 0.8 },
  "apple-180.png": { side: 180, drawing: 0.9 },
};

const ground = "#17181c";

type Context = { readonly params: Promise<{ readonly name: string }> };

export function generateStaticParams() {
  return Object.keys(icons).map((name) => ({ name }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const icon = icons[(await params).name];
  if (icon === undefined) return new Response(null, { status: 404 });
  const { side, drawing } = icon;
  const svg = readFileSync(join(process.cwd(), "app/icon.svg")).toString("base64");
  const inner = Math.round(side * drawing);
  const drawn = new ImageResponse(
    <div
      style={{
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        width: side,
        height: side,
        background: drawing < 1 ? ground : "transparent",
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: this is drawn at build and never sent */}
      {/* biome-ignore lint/a11y/useAltText: this is drawn at build and never sent */}
      <img src={`data:image/svg+xml;base64,${svg}`} width={inner} height={inner} />
    </div>,
    { width: side, height: side },
  );
  return lightPng(drawn);
}
