// The three typefaces, self-hosted and cut to size by scripts/subset-fonts.mjs. Next writes the
// @font-face rules, preloads the two that the first screen needs, and matches a fallback's metrics.
import localFont from "next/font/local";

export const serif = localFont({
  src: "./fonts/serif.woff2",
  weight: "400 700",
  variable: "--serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

// A family of its own: within one family Next would preload the italic too.
export const serifItalic = localFont({
  src: "./fonts/serif-italic.woff2",
  style: "italic",
  weight: "400 600",
  variable: "--serif-italic",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

export const sans = localFont({
  src: "./fonts/sans.woff2",
  weight: "400 700",
  variable: "--sans",
  display: "swap",
  adjustFontFallback: "Arial",
});

export const mono = localFont({
  src: "./fonts/mono.woff2",
  weight: "400 600",
  variable: "--mono",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
