// Packs a PNG more tightly than what draws it, which is in a hurry. The picture stays the same. The last step of
// zlib, its level 9, takes many times as long for a twentieth less, and is left to the few that stay large.
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { chunk, chunksOf, signature } from "./png";

const largeBytes = 58_000;

/** More than the pixels of an icon: they come in one piece, without being put together from many. */
const pixelBytes = 4_000_000;
const [deflated, inflated] = [promisify(deflate), promisify(inflate)];

/** Off the thread that renders pages: several pictures are packed at a time, on all cores. */
export async function packPng(png: Buffer): Promise<Buffer> {
  const chunks = [...chunksOf(png)];
  const pixels = chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data);
  const packed = await pack(await inflated(Buffer.concat(pixels), { chunkSize: pixelBytes }));
  const others = chunks.filter(({ type }) => type !== "IDAT");
  const written = others.flatMap(({ type, data }) =>
    type === "IEND" ? [chunk("IDAT", packed), chunk(type, data)] : [chunk(type, data)],
  );
  return Buffer.concat([signature, ...written]);
}

async function pack(pixels: Buffer): Promise<Buffer> {
  const quickly = await deflated(pixels, { level: 6, memLevel: 9 });
  return quickly.length < largeBytes ? quickly : deflated(pixels, { level: 9, memLevel: 9 });
}
