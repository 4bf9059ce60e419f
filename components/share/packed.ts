// An object as a short text that an address can hold, deflated, and back again. What is read may be cut off, old or
// made up by an enemy: then there is none.

/** null: this browser cannot pack. */
export async function pack(text: string): Promise<string | null> {
  if (typeof CompressionStream === "undefined") return null;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** No object of a link wants more. */
const mostText = 200_000;

export async function unpacked(text: string): Promise<Record<string, unknown> | null> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const json = await inflated(bytes);
    const file: unknown = json === null ? null : JSON.parse(json);
    return typeof file === "object" && file !== null && !Array.isArray(file)
      ? Object.fromEntries(Object.entries(file).filter(([key]) => key !== "__proto__"))
      : null;
  } catch {
    return null;
  }
}

/** Stops at the most text, so that a small link cannot fill the memory. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > mostText) {
      await reader.cancel();
      return null;
    }
  }
}
