// A worker's own end of the line to the page. The types that the page is checked by know of no thread but its own.

type Thread<Heard, Said> = {
  onmessage: ((event: { readonly data: Heard }) => void) | null;
  readonly postMessage: (message: Said, transfer?: readonly ArrayBufferLike[]) => void;
};

export function thisThread<Heard, Said>(): Thread<Heard, Said> {
  return globalThis as unknown as Thread<Heard, Said>;
}
