// The map from the names in a deck's source to what is drawn for them: the lesson's own furniture, without what
// only a reader at a desk can use (links to the glossary, sources, notes in the margin).
import type { ReactNode } from "react";
import { quantity } from "@/simulator/quantity";
import {
  Beside,
  CodeBlock,
  Definition,
  Diagram,
  type FactProps,
  Inside,
  Misconception,
  Nothing,
  Result,
  TableFrame,
} from "../../lesson/pieces";
import content from "./content.module.css";
import styles from "./deck.module.css";
import { SceneFrame, SceneStage } from "./scene-frame";

type InsideProps = { readonly children?: ReactNode };

export const deckComponents = {
  a: Inside,
  Beside,
  CodeBlock,
  Crossing: Nothing,
  Definition,
  Diagram,
  Fact,
  Measurement: Nothing,
  Misconception: ({ claim, children }: InsideProps & { readonly claim: string }) => (
    <Misconception claim={claim}>{children}</Misconception>
  ),
  // A scene's title is its heading.
  h2: Nothing,
  h3: Nothing,
  h4: Nothing,
  Hours: Nothing,
  Note: Nothing,
  Notes: ({ children }: InsideProps) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, by keyboard too
    <aside className={styles.notes} aria-label="Notes" tabIndex={0} data-notes="">
      {children}
    </aside>
  ),
  NoTerm: Inside,
  OnStage: ({ children }: InsideProps) => <div className={content.onStage}>{children}</div>,
  Reading: Nothing,
  Result,
  Scene: SceneFrame,
  Stage: SceneStage,
  Starts: Nothing,
  Sweep: Nothing,
  TableFrame: ({ scene, children }: InsideProps & { readonly scene: string }) => (
    <TableFrame label={scene}>{children}</TableFrame>
  ),
  Together: Nothing,
  Term: ({ name, children }: InsideProps & { readonly name?: string }) => <>{children ?? name}</>,
};

/** Its source is in the lesson, which every scene leads to. */
function Fact({ value, unit, statement, bare = false }: Omit<FactProps, "sourceNumber">) {
  return (
    <data value={value} title={statement}>
      {bare || unit === "" ? value : quantity(value, unit)}
    </data>
  );
}
