// A Mermaid diagram, drawn ahead of the build as SVG in the site's own type and colours.
import "./diagram.css";
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture scrolls, by keyboard too */}
      <section className="diagram" aria-label={`Diagram: ${title}`} tabIndex={0}>
        <div
          style={{ inlineSize: `${width}px` }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own source
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </section>
    </figure>
  );
}
