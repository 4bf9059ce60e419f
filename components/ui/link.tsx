// A link within the site: a plain one, to a page that stands on its own. So a page carries its content
// once, as HTML, and no copy of it as data for a router to fetch.
import type { ComponentProps } from "react";

type LinkProps = ComponentProps<"a"> & { readonly href: string };

export function Link({ href, ...props }: LinkProps) {
  return <a {...props} href={href.startsWith("/") ? `${basePath}${href}` : href} />;
}

const basePath = process.env.BASE_PATH ?? "";
