// A part of a page that scrolls by itself. It has a name and can be reached by keyboard, for the keyboard scrolls it.
import type { ComponentProps } from "react";

type ScrollingProps = { readonly label: string } & Pick<
  ComponentProps<"section">,
  "className" | "style" | "children"
>;

export function Scrolling({ label, ...rest }: ScrollingProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  return <section aria-label={label} tabIndex={0} {...rest} />;
}
