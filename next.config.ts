// How Next builds the site: plain files for any static host, from the root or from BASE_PATH.
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? "",
  // Links in the browser need it too.
  env: { BASE_PATH: process.env.BASE_PATH ?? "" },
  images: { unoptimized: true },
  reactStrictMode: true,
  // `next dev` otherwise refuses its scripts to a page opened by number instead of by name.
  allowedDevOrigins: ["127.0.0.1"],
};

export default config;
