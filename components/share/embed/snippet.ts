// The lines of HTML that put a simulator into somebody else's page.

import { escaped } from "../../ui/escaped";
import { type FrameOptions, queryOf } from "./frame-options";

export type SnippetSize = { readonly width: number | null; readonly height: number };

type SnippetProps = {
  /** The whole address of /embed/. */
  readonly address: string;
  readonly fragment: string;
  readonly title: string;
  readonly options: FrameOptions;
  readonly size: SnippetSize;
};

export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

export function frameAddress({ address, fragment, options }: Omit<SnippetProps, "title" | "size">) {
  return `${address}${queryOf(options)}#${fragment}`;
}

export function snippetOf({ title, size, ...rest }: SnippetProps): string {
  const attributes = [
    ["src", frameAddress(rest)],
    ["title", `Simulator: ${title}`],
    ["width", size.width === null ? "100%" : String(size.width)],
    ["height", String(size.height)],
    ["style", "border: 0"],
    ["loading", "lazy"],
    ["sandbox", sandbox],
  ].map(([name, value = ""]) => `${name}="${escaped(value)}"`);
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
