// What is in the picture for previews: kind, title, a sentence, the site's name, and a still of the page's run. In
// the words of next/og, which draws it: every box with more than one child is flex.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "@/components/site/site";
import { ink, PreviewStill } from "./preview-still";
import type { Preview } from "./previews";

export function PreviewCard({ kind, title, description, shown }: Preview) {
  const titlePx = (title.length > 34 ? 56 : 76) + (shown ? 0 : 12);
  return (
    <div style={page}>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 30 }}>
        <div>{kind}</div>
        <div style={{ display: "flex", alignItems: "center", color: ink("ink"), fontSize: 32 }}>
          {/* biome-ignore lint/performance/noImgElement: this is drawn at build and never sent */}
          {/* biome-ignore lint/a11y/useAltText: this is drawn at build and never sent */}
          <img src={icon} width={44} height={44} style={{ marginRight: 14 }} />
          {site.name}
        </div>
      </div>
      <div style={{ ...heading, fontSize: titlePx, lineClamp: shown ? 1 : 2 }}>{title}</div>
      <div style={{ ...sentence, fontSize: shown ? 30 : 46, lineClamp: shown ? 2 : 5 }}>
        {description}
      </div>
      {shown && <PreviewStill {...shown} width={1056} height={248} />}
    </div>
  );
}

const page = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  height: "100%",
  padding: "48px 72px",
  borderLeft: `14px solid ${ink("running")}`,
  background: ink("paper"),
  color: ink("ink-soft"),
  fontFamily: "sans",
} as const;

const heading = {
  display: "block",
  marginTop: 26,
  color: ink("ink"),
  fontFamily: "serif",
  lineHeight: 1.12,
} as const;

const sentence = { display: "block", marginTop: 14, lineHeight: 1.4 } as const;

const icon = `data:image/svg+xml;base64,${readFileSync(join(process.cwd(), "app/icon.svg")).toString("base64")}`;
