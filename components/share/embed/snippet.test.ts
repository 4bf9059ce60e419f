// The snippet, read back by an HTML parser: whatever the title holds, it is one frame and nothing else.
import * as fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { defaultOptions } from "./frame-options";
import { snippetOf } from "./snippet";

test("whatever its title and state, a snippet is one sandboxed frame with exactly these", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.webFragments(), (title, fragment) => {
      fc.pre(!/[\0\r]/.test(title));
      const address = "https://example.org/base/embed/";
      const options = { ...defaultOptions, theme: "dark" as const };
      const html = snippetOf({
        address,
        fragment,
        title,
        options,
        size: { width: null, height: 480 },
      });
      const { childNodes } = parseFragment(html);
      expect(childNodes).toHaveLength(1);
      const [frame] = childNodes;
      const attrs = frame && "attrs" in frame ? frame.attrs : [];
      const all = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
      expect(all).toMatchObject({
        src: `${address}?theme=dark#${fragment}`,
        title: `Simulator: ${title}`,
        width: "100%",
        height: "480",
        sandbox: expect.stringContaining("allow-scripts"),
      });
      expect(all.sandbox).not.toContain("allow-same-origin");
    }),
  );
});
