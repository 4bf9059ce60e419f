// The components that an author writes in a lesson, beside notes. Each takes what the pipeline completed for it; none
// looks anything up.

import type { CSSProperties, ReactNode } from "react";
import { quantity } from "@/simulator/quantity";
import { Scrolling } from "../ui/scrolling";
import { inSingleQuotes } from "../ui/single-quotes";
import beside from "./compare/beside.module.css";
import styles from "./pieces.module.css";
import { RunOfIdea } from "./run-of-idea";

export function Definition({ children }: { children: ReactNode }) {
  return <div className={styles.definition}>{children}</div>;
}

export type FactProps = {
  readonly value: string;
  readonly unit: string;
  readonly statement: string;
  readonly sourceNumber: string;
  readonly bare?: boolean;
  /** Its source stands below the table. */
  readonly inTable?: string;
};

export function Fact({ value, unit, statement, sourceNumber, bare = false, inTable }: FactProps) {
  const href = `#source-${sourceNumber}`;
  const text = bare || unit === "" ? value : quantity(value, unit);
  const isUnbroken = inTable === undefined && text.length <= longestUnbroken;
  // Of a bare one its place says what it is of.
  return (
    <span className={isUnbroken ? styles.fact : undefined}>
      {text}
      {inTable === undefined && (
        <sup className={styles.source}>
          <a href={href} aria-label={`Source ${sourceNumber}`} {...(!bare && { title: statement })}>
            {sourceNumber}
          </a>
        </sup>
      )}
    </span>
  );
}

/** A figure of a few signs stays on one line with its source; words may break, and so may all in a table. */
const longestUnbroken = 20;

type ResultProps = { readonly value: string; readonly text: string };

/** A number that the engine gave when the site was built. */
export function Result({ value, text }: ResultProps) {
  return <data value={value}>{text}</data>;
}

type MisconceptionProps = {
  readonly claim: string;
  /** The run that shows it, its title, and the instant that does. */
  readonly scenario?: string;
  readonly run?: string;
  readonly at?: string;
  readonly children: ReactNode;
};

export function Misconception({ claim, scenario, run, at, children }: MisconceptionProps) {
  return (
    <section className={styles.misconception}>
      <p className={styles.claim}>
        <svg viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="Not so:">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2.2" />
        </svg>
        “{claim}”
      </p>
      {children}
      {scenario !== undefined && <RunOfIdea scenario={scenario} title={run ?? scenario} at={at} />}
    </section>
  );
}

type TableFrameProps = {
  readonly label: string;
  /** The numbers of its sources, "3 4". */
  readonly sources?: string;
  /** Of a table of many columns, "Here|AWS|Azure": on a narrow screen each cell stands beside its head. */
  readonly heads?: string;
  readonly children: ReactNode;
};

export function TableFrame({ label, sources, heads, children }: TableFrameProps) {
  return (
    <>
      <Scrolling
        className={heads === undefined ? styles.scroll : `${styles.scroll} ${styles.stacks}`}
        label={`Table: ${label}`}
        style={heads === undefined ? undefined : headsAsProperties(heads)}
      >
        {children}
      </Scrolling>
      {sources !== undefined && <TableSources numbers={sources.split(" ")} />}
    </>
  );
}

/** The text of each head but the first, for the style: --head-2, --head-3 … */
function headsAsProperties(heads: string): CSSProperties {
  const named = heads.split("|").map((head, at) => [`--head-${at + 1}`, JSON.stringify(head)]);
  return Object.fromEntries(named.slice(1));
}

function TableSources({ numbers }: { readonly numbers: readonly string[] }) {
  return (
    <p className={styles.sources}>
      {numbers.length === 1 ? "Source:" : "Sources:"}
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
    </p>
  );
}

/**
 * A diagram and the simulator that lights it, in one row where there is room; the simulator stays in sight while a
 * tall diagram passes. Otherwise one above the other.
 */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={beside.beside}>{children}</div>;
}

type CodeBlockProps = {
  readonly language: string;
  readonly id?: string;
  readonly title?: string;
  /** The groups of lines that a talk lights, one after another. */
  readonly steps?: string;
  readonly children: ReactNode;
};

/** Coloured at build, its lines numbered. Lines carry data-line and data-group for whoever lights them up. */
export function CodeBlock({ language, id, title, steps, children }: CodeBlockProps) {
  return (
    <figure className={styles.code} id={id}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      <Scrolling className={styles.scrolling} label={title ?? `Code: ${language}`}>
        <pre data-language={language} data-steps={steps}>
          {children}
        </pre>
      </Scrolling>
    </figure>
  );
}

type DiagramProps = {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
};

/** Drawn by Mermaid in `npm run diagrams`, as SVG in the site's own type and colours. */
export function Diagram({ id, title, svg }: DiagramProps) {
  return (
    <figure className={`${styles.figure} ${styles.wide}`} id={id}>
      <Scrolling className="diagram" label={`Diagram: ${title}`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own picture, from beside the lesson */}
        <div dangerouslySetInnerHTML={{ __html: inSingleQuotes(svg) }} />
      </Scrolling>
    </figure>
  );
}

/** What only another page frames. */
export function Inside({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>;
}

/** What only another page shows. */
export function Nothing() {
  return null;
}
