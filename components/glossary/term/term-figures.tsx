// What is known of a term in numbers: a line a platform, with where the number comes from and when. Where numbers span
// powers of ten, each has its place on a scale beside it.
import type { FigureTable, ShownFigure } from "@/content/model/glossary/shown-figures";
import type { SourceKind } from "@/content/model/source-kind";
import styles from "./figures.module.css";

export function TermFigures({ tables }: { readonly tables: readonly FigureTable[] }) {
  if (tables.length === 0) return null;
  const told = tables.flatMap(({ lines }) => lines).filter(({ says }) => says !== "");
  return (
    <section className={styles.figures} aria-labelledby="figures">
      <h2 id="figures">How much, how long</h2>
      {tables.map(({ what, lines, decades }) => (
        <table key={what}>
          <caption>
            {what}
            {decades > 0 && <span>, on a scale by powers of ten</span>}
          </caption>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.of} ${line.text} ${line.note}`}>
                <th scope="row">{line.of}</th>
                <td className={line.isPublished ? styles.value : styles.none}>{line.text}</td>
                {decades > 0 && (
                  <td className={styles.scale} aria-hidden="true">
                    {line.place && <Scale {...line.place} decades={decades} />}
                  </td>
                )}
                <td className={styles.note}>
                  {line.note !== "" && `${line.note} `}
                  <WhereFrom line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {told.length > 0 && (
        <details>
          <summary>What each number says</summary>
          <ul>
            {told.map(({ of, text, note, says }) => (
              <li key={`${of} ${text} ${note}`}>
                <b>
                  {of}, {text}:
                </b>{" "}
                {says}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const kinds: Readonly<Record<SourceKind, string>> = {
  documentation: "documented",
  announcement: "announced",
  measurement: "measured",
  secondary: "second-hand",
};

function WhereFrom({ line }: { readonly line: ShownFigure }) {
  const { source, isPublished } = line;
  if (source === null) return isPublished ? <i>assumed</i> : null;
  const said = `${kinds[source.kind]} ${source.date}`;
  return (
    <a
      href={source.url}
      rel="external"
      title={source.title}
      aria-label={`${said}: ${source.title}`}
    >
      {said}
    </a>
  );
}

type ScaleProps = { readonly from: number; readonly to: number; readonly decades: number };

const width = 120;

function Scale({ from, to, decades }: ScaleProps) {
  const ticks = Array.from({ length: decades + 1 }, (_, tick) => (tick / decades) * width);
  return (
    <svg viewBox={`-4 0 ${width + 8} 12`} width={width + 8} height="12" aria-hidden="true">
      <path
        className={styles.ticks}
        d={`M0 6H${width}${ticks.map((x) => `M${x.toFixed(1)} 3V9`).join("")}`}
      />
      <path
        className={styles.mark}
        d={`M${(from * width).toFixed(1)} 6H${(to * width + 0.01).toFixed(2)}`}
      />
    </svg>
  );
}
