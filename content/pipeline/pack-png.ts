// Packs a PNG more tightly than what draws it, which is in a hurry. The picture stays the same. The last step of
// zlib, its level 9, takes many times as long for a twentieth less, and is left to the few that stay large.
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";

const signatureBytes = 8;
const largeBytes = 58_000;

/** More than the pixels of a preview: they come in one piece, without being put together from many. */
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
  return Buffer.concat([png.subarray(0, signatureBytes), ...written]);
}

async function pack(pixels: Buffer): Promise<Buffer> {
  const quickly = await deflated(pixels, { level: 6, memLevel: 9 });
  return quickly.length < largeBytes ? quickly : deflated(pixels, { level: 9, memLevel: 9 });
}

function* chunksOf(png: Buffer) {
  for (let at = signatureBytes; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield {
      type: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    };
    at += length + 12;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
