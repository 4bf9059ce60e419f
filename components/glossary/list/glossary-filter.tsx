"use client";
// Looks terms up in the list: what is typed is asked of the same search as everywhere, in its order; level and area
// narrow it. The list is in the page already and steps back while something is asked. Without script it is not shown.
import { useEffect, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import type { SearchIndex } from "../../search/make-index";
import { capitalised } from "../term/term-place";
import { FoundTerms } from "./found-terms";
import styles from "./glossary-filter.module.css";
import { foundTerms, isAsked, type Wanted } from "./wanted";

type GlossaryFilterProps = {
  /** The id of the element that holds the list. */
  readonly list: string;
  readonly letters: readonly string[];
  readonly areas: readonly string[];
  readonly total: number;
  /** The path under which the site stands. */
  readonly base: string;
};

const levels = ["beginner", "intermediate", "advanced"];
const everything: Wanted = { words: "", level: "", area: "" };

export function GlossaryFilter({ list, letters, areas, total, base }: GlossaryFilterProps) {
  const [wanted, setWanted] = useState(everything);
  const [index, setIndex] = useState<SearchIndex | "failed" | null>(null);
  const [shown, setShown] = useState(total);
  const words = wanted.words.trim();
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("q");
    if (asked !== null) setWanted({ ...everything, words: asked });
  }, []);
  useEffect(() => {
    if (words === "" || index !== null) return;
    import("../../search/load-index")
      .then(({ loadIndex }) => loadIndex(base))
      .then(({ index }) => setIndex(index))
      .catch(() => setIndex("failed"));
  }, [words, index, base]);
  useEffect(() => setShown(showOnly(list, wanted)), [list, wanted]);
  const change = (part: Partial<Wanted>) => setWanted({ ...wanted, ...part });
  const isReady = words !== "" && index !== null && index !== "failed";
  const found = isReady ? foundTerms(index, wanted) : null;
  return (
    <search className={`${controls.small} ${controls.screen} ${styles.filter}`}>
      <label className={styles.words}>
        Look up
        <input
          type="search"
          value={wanted.words}
          placeholder="A word, an error, a question"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ words: target.value })}
        />
      </label>
      <label>
        Level
        <select value={wanted.level} onChange={({ target }) => change({ level: target.value })}>
          {choices(levels)}
        </select>
      </label>
      <label>
        Area
        <select value={wanted.area} onChange={({ target }) => change({ area: target.value })}>
          {choices(areas)}
        </select>
      </label>
      <p role="status">{statusOf(words, index, found?.terms.length ?? shown, total)}</p>
      {!isAsked(wanted) && (
        <nav aria-label="By letter" className={styles.letters}>
          <ul>
            {letters.map((letter) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter.toUpperCase()}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {found && <FoundTerms found={found} words={words} />}
    </search>
  );
}

function statusOf(words: string, index: unknown, count: number, total: number): string {
  if (words !== "" && index === null) return "Loading …";
  if (words !== "" && index === "failed") return "The search could not be loaded.";
  return count === total ? `${total} terms` : `${count} of ${total} terms`;
}

function choices(values: readonly string[]) {
  return ["", ...values].map((value) => (
    <option key={value} value={value}>
      {value === "" ? "All" : capitalised(value)}
    </option>
  ));
}

/** Hides the terms of another level or area, and letters without any; all of them, and what comes after the list, while
 * words are asked for. Returns how many are left. */
function showOnly(list: string, { words, level, area }: Wanted): number {
  const place = document.getElementById(list);
  if (place === null) return 0;
  const isSearched = words.trim() !== "";
  place.hidden = isSearched;
  for (const after of document.querySelectorAll<HTMLElement>(`[data-after="${list}"]`))
    after.hidden = isSearched;
  let shown = 0;
  for (const letter of place.querySelectorAll("section")) {
    const entries = [...letter.querySelectorAll<HTMLElement>("[data-level]")];
    for (const entry of entries) {
      const isOf = (value: string, of: string | undefined) => value === "" || value === of;
      entry.hidden = !(isOf(level, entry.dataset.level) && isOf(area, entry.dataset.area));
      if (!entry.hidden) shown += 1;
    }
    letter.hidden = entries.every(({ hidden }) => hidden);
  }
  return shown;
}
