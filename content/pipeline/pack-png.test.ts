import { deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { packPng } from "./pack-png";

const word = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const chunk = (type: string, data: Buffer) =>
  Buffer.concat([word(data.length), Buffer.from(type, "latin1"), data, word(0)]);

test("the pixels stay the same and take less room; the check sum is that of the format", async () => {
  const pixels = Buffer.alloc(50_000, 7);
  const loose = Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IDAT", deflateSync(pixels, { level: 0 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  const packed = await packPng(loose);
  expect(packed.length).toBeLessThan(loose.length / 10);
  expect(inflateSync(packed.subarray(16, 16 + packed.readUInt32BE(8))).equals(pixels)).toBe(true);
  // Every PNG ends with these eight bytes.
  expect(packed.subarray(-8).toString("hex")).toBe("49454e44ae426082");
});
