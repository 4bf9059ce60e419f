// A Mermaid diagram, drawn by `npm run diagrams` as SVG in the site's own type and colours.
import { Scrolling } from "../ui/scrolling";
import styles from "./pieces.module.css";

type DiagramProps = {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
};

export function Diagram({ id, title, svg }: DiagramProps) {
  return (
    <figure className={`${styles.figure} ${styles.wide}`} id={id}>
      <Scrolling className="diagram" label={`Diagram: ${title}`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own picture, from beside the lesson */}
        <div dangerouslySetInnerHTML={{ __html: svg }} />
      </Scrolling>
    </figure>
  );
}
