// What a page says of itself where its link is shared: title, a sentence, its picture.
import type { Metadata } from "next";
import { site } from "@/components/site/site";
import { pictureOf, siteUrl } from "./site-url";

const pictureAlt =
  "A card with the title of the page, a sentence about it and, where there is one, a still of its simulated run.";

/** The title and the sentence are those of the page itself; `pictured` is the page whose picture it shows. A picture
 * needs a whole address, so there is none where the site's is not known. */
export function linkPreview(
  pictured: string,
  type: "article" | "website" = "website",
): Pick<Metadata, "openGraph" | "twitter"> {
  const openGraph = { type, siteName: site.name, locale: "en" };
  if (siteUrl === null) return { openGraph, twitter: { card: "summary" } };
  const images = [{ url: pictureOf(pictured), width: 1200, height: 630, alt: pictureAlt }];
  return {
    openGraph: { ...openGraph, images },
    twitter: { card: "summary_large_image", images },
  };
}
