// What every page has around it: language, type, theme, header and footer.
import "./styles";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { TermCards } from "@/components/glossary/card/term-cards";
import { LaterScript } from "@/components/lesson/later/later-script";
import { OlderVersion } from "@/components/site/older-version";
import { ReadyMark } from "@/components/site/ready-mark";
import { site } from "@/components/site/site";
import { ThemeScript } from "@/components/site/theme-script";
import { ShapeSheet } from "@/components/stage/shape-sheet";
import { EarlyPressScript } from "@/components/ui/early-press-script";
import SiteFooter from "./@footer/default";
import SiteHeader from "./@header/default";
import { linkPreview } from "./_site/link-preview";
import { ownAddress, siteUrl } from "./_site/site-url";
import { mono, sans, serif, serifItalic } from "./fonts";

export const metadata: Metadata = {
  metadataBase: siteUrl,
  // Each page is at the address it says.
  alternates: { canonical: ownAddress },
  title: { default: `${site.name}: ${site.tagline.toLowerCase()}`, template: `%s · ${site.name}` },
  description: site.description,
  icons: {
    icon: { url: `${process.env.BASE_PATH ?? ""}/icon.svg`, type: "image/svg+xml", sizes: "any" },
    // For devices that read no manifest.
    apple: `${process.env.BASE_PATH ?? ""}/icons/apple-180.png`,
  },
  ...linkPreview("/"),
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#141518" },
  ],
};

const families = [serif, serifItalic, sans, mono].map((face) => face.variable).join(" ");

/** Header and footer are slots, so that a page can go without (`@header/`, `@footer/`). The page for lost readers
 * fills no slot. */
type RootLayoutProps = Record<"children" | "header" | "footer", ReactNode>;

export default function RootLayout({ children, header, footer }: RootLayoutProps) {
  return (
    <html lang="en" className={families} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <EarlyPressScript />
        <LaterScript />
        {siteUrl === null ? null : (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={site.name}
            href={`${process.env.BASE_PATH ?? ""}/opensearch.xml`}
          />
        )}
      </head>
      <body>
        {header ?? <SiteHeader />}
        <main id="main" tabIndex={-1}>
          {children}
          <TermCards definitions={`${process.env.BASE_PATH ?? ""}/term-cards.json`} />
          <OlderVersion />
        </main>
        {footer ?? <SiteFooter />}
        <ShapeSheet />
        <ReadyMark />
      </body>
    </html>
  );
}
