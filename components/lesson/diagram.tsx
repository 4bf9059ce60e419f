// A Mermaid diagram, drawn ahead of the build as SVG in the site's own type and colours.
import "./diagram.css";
import { Scrolling } from "../ui/scrolling";
import styles from "./furniture.module.css";

type DiagramProps = {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
  readonly width: string;
};

export function Diagram({ id, title, svg, width }: DiagramProps) {
  return (
    <figure className={`${styles.figure} ${styles.wide}`} id={id}>
      <Scrolling className="diagram" label={`Diagram: ${title}`}>
        <div
          style={{ inlineSize: `${width}px` }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own source
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </Scrolling>
    </figure>
  );
}
