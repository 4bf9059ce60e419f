// How Next builds the site: plain files for any static host, from the root or from BASE_PATH.
import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? "",
  // Links in the browser need it too.
  env: { BASE_PATH: process.env.BASE_PATH ?? "" },
  // It stands in every page. Pages that say the same stay the same from build to build, so that a reader's device
  // fetches anew only what has changed; scripts and styles carry the hash of their content.
  generateBuildId: () => "course",
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm run check` and `npm test` see to the types, once and with the settings of each part.
  typescript: { ignoreBuildErrors: true },
  // Each process that renders pages would hold the maps of all their code in memory.
  enablePrerenderSourceMaps: false,
  experimental: {
    // By default one core is left idle: of two, half.
    cpus: availableParallelism(),
    // It weighs each part of each page, for a router that fetches pages in parts.
    prefetchInlining: false,
  },
  // `next dev` otherwise refuses its scripts to a page opened by number instead of by name.
  allowedDevOrigins: ["127.0.0.1"],
};

export default config;
