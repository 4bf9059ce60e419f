// What the pictures and the buttons of every page share, drawn once a page and referred to by name: the hatch
// of what is starting, the icons. The layout has it; it shows nothing by itself.
import { type IconName, iconShapes } from "../player/icon-shapes";
import { iconId } from "../player/icons";
import { hatchPatterns, pageLook } from "./svg-painter";

export function ShapeSheet() {
  return (
    <svg
      width="0"
      height="0"
      aria-hidden="true"
      style={{ position: "absolute" }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter and from our own lines
      dangerouslySetInnerHTML={{ __html: `<defs>${hatchPatterns(pageLook)}</defs>${iconSymbols}` }}
    />
  );
}

// In single quotes, as pictures are: the same letters in the page as in its data (svg-painter.ts).
const iconSymbols = (Object.keys(iconShapes) as IconName[])
  .map(
    (name) =>
      `<symbol id='${iconId(name)}' viewBox='0 0 16 16'><path d='${iconShapes[name]}' fill='currentColor'/></symbol>`,
  )
  .join("");
