// One picture in which every box is a link, as SVG made of a string: to a screen reader a group of its own name.

import type { SVGProps } from "react";
import { inSingleQuotes } from "../../ui/single-quotes";
import styles from "./graph.module.css";

type GraphPictureProps = SVGProps<SVGSVGElement> & {
  readonly size: { readonly width: number; readonly height: number };
  readonly label: string;
  /** Our own, its texts escaped. */
  readonly markup: string;
};

export function GraphPicture({ size, label, markup, ...rest }: GraphPictureProps) {
  const { width, height } = size;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a picture with links
    <svg
      {...rest}
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, its texts escaped
      dangerouslySetInnerHTML={{ __html: inSingleQuotes(markup) }}
    />
  );
}
