// Tables in Markdown, and footnotes, which are read only to be refused with a word. Of the rest of GitHub's Markdown
// lessons use nothing, and to look at every letter whether an address begins there takes a tenth of compiling.
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";

type Processor = { readonly data: () => Record<string, unknown> };

/** A plugin of remark. */
export function tablesSyntax(this: Processor): void {
  const data = this.data();
  add(data, "micromarkExtensions", [gfmTable(), gfmFootnote()]);
  add(data, "fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]);
}

function add(data: Record<string, unknown>, name: string, extensions: readonly unknown[]): void {
  const known = data[name];
  data[name] = [...(Array.isArray(known) ? known : []), ...extensions];
}
