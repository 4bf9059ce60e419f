// The glossary on paper: every term with its definition and its other names, in two columns.
import type { Metadata } from "next";
import { site } from "@/components/site/site";
import page from "@/components/ui/page.module.css";
import { loadGlossary } from "@/content/load/load-glossary";
import styles from "../glossary.module.css";

export const metadata: Metadata = {
  title: "Glossary for paper",
  description:
    "All words of the glossary with their definitions, set in two columns to be printed.",
};

export default async function PrintPage() {
  const { terms } = await loadGlossary();
  return (
    <article className={page.page}>
      <h1>Glossary</h1>
      <p className={styles.paper}>
        {terms.length} words of serverless computing, from {site.name}. Text under CC BY 4.0.
      </p>
      <dl className={styles.entries}>
        {terms.map(({ term: { id, name, aliases, covers, definition } }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{definition}</dd>
            {aliases.length > 0 && <dd>Also: {aliases.join(", ")}</dd>}
            {covers.length > 0 && <dd>Covers: {covers.join(", ")}</dd>}
          </div>
        ))}
      </dl>
    </article>
  );
}
