// What the pages read of the content, once in each process. The stamp is rewritten when the content changes, so that
// `next dev` reads it again.
import { contentStamp } from "@/.cache/content-stamp";

export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: { readonly stamp: number; readonly value: Promise<T> } | undefined;
  return () => {
    if (loaded?.stamp !== contentStamp) loaded = { stamp: contentStamp, value: load() };
    return loaded.value;
  };
}
