// What a browser needs to install the site like an app. Addresses are relative to this file's own, so it holds
// under any base path.
import type { MetadataRoute } from "next";
import { site } from "@/components/site/site";

export const dynamic = "force-static";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: "en",
    start_url: "./",
    scope: "./",
    display: "standalone",
    display_override: ["minimal-ui"],
    background_color: "#fdfcf9",
    theme_color: "#fdfcf9",
    categories: ["education"],
    icons: [
      { src: "icons/192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "icons/512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
