// A picture on the page as SVG: the still of a simulator, and what is printed. Its marks are one text.
import type { Picture } from "@/simulator/scene/marks";
import { pageLook, svgMarks } from "./svg-text";

type SvgPictureProps = {
  readonly picture: Picture;
  /** What it shows; null where what it stands in says so. */
  readonly label: string | null;
  readonly id: string;
};

export function SvgPicture({ picture, label, id }: SvgPictureProps) {
  const { width, height } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
      dangerouslySetInnerHTML={{ __html: svgMarks(picture, pageLook(id)) }}
    />
  );
}
