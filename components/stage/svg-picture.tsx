// A picture on the page as SVG: the still of a simulator, and what is printed.
import type { Picture } from "@/simulator/scene/marks";
import { pageLook, svgMarks } from "./svg-painter";

type SvgPictureProps = {
  readonly picture: Picture;
  /** What it shows; null where what it stands in says so. */
  readonly label: string | null;
};

export function SvgPicture({ picture, label }: SvgPictureProps) {
  const { width, height } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
      dangerouslySetInnerHTML={{ __html: svgMarks(picture, pageLook) }}
    />
  );
}
