// A log's bytes as text, piece by piece, wherever they come from. What was packed with gzip is unpacked on the way.
import type { SampleName, Source } from "./messages";

export type Part = {
  readonly name: string;
  readonly size: number;
  readonly text: () => AsyncIterable<Piece>;
};

/** With how many bytes of the file it took. */
export type Piece = { readonly text: string; readonly bytes: number };

/** A file that is damaged, or that the browser cannot read any more. */
export class UnreadableFile extends Error {}

const atOnce = 1 << 20;

export async function partsOf(source: Source): Promise<readonly Part[]> {
  switch (source.kind) {
    case "files":
      return source.files.map((file) => ({
        name: file.name,
        size: file.size,
        text: () => piecesOf(file),
      }));
    case "text":
      return [ofText("the pasted text", source.text)];
    case "sample":
      return [ofText("the sample", await sampleText(source.name))];
  }
}

function ofText(name: string, text: string): Part {
  const slices = async function* () {
    for (let at = 0; at < text.length; at += atOnce) {
      const piece = text.slice(at, at + atOnce);
      yield { text: piece, bytes: piece.length };
    }
  };
  return { name, size: text.length, text: slices };
}

async function sampleText(name: SampleName): Promise<string> {
  switch (name) {
    case "own":
      return (await import("@/content/model/log/own-sample")).ownSample();
    case "code":
      return JSON.stringify((await import("./samples/azure-llm-2023-code.json")).default);
    case "conv":
      return JSON.stringify((await import("./samples/azure-llm-2023-conv.json")).default);
  }
}

async function* piecesOf(file: Blob): AsyncIterable<Piece> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0x1f && second === 0x8b) {
    yield* unpacked(file, decoder);
    return;
  }
  for (let at = 0; at < file.size; at += atOnce) {
    const bytes = await file.slice(at, at + atOnce).arrayBuffer();
    yield { text: decoder.decode(bytes, { stream: true }), bytes: bytes.byteLength };
  }
  yield { text: decoder.decode(), bytes: 0 };
}

async function* unpacked(file: Blob, decoder: TextDecoder): AsyncIterable<Piece> {
  const reader = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  for (;;) {
    const { value, done } = await reader.read().catch((cause: unknown) => {
      throw new UnreadableFile("it cannot be unpacked", { cause });
    });
    if (done) break;
    // How much of the packed file that was is not told: about a tenth, for logs.
    yield { text: decoder.decode(value, { stream: true }), bytes: value.length / 10 };
  }
  yield { text: decoder.decode(), bytes: 0 };
}
