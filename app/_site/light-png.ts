// A picture that next/og has drawn, as a PNG of at most 256 colours: half of its weight, and nobody sees it.
import sharp from "sharp";

export async function lightPng(drawn: Response): Promise<Response> {
  const png = sharp(await drawn.arrayBuffer()).png({ palette: true, dither: 0, effort: 1 });
  return new Response(new Uint8Array(await png.toBuffer()), {
    headers: { "Content-Type": "image/png" },
  });
}
