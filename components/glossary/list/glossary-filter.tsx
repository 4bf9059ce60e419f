"use client";
// Filters the list of terms as one types, by level and by area. The list is in the page already and stays
// there; this only hides what does not fit. Without script it is not shown.
import { useEffect, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { capitalised } from "../term/term-place";
import styles from "./glossary-filter.module.css";

type GlossaryFilterProps = {
  /** The id of the element that holds the list. */
  readonly list: string;
  readonly letters: readonly string[];
  readonly areas: readonly string[];
  readonly total: number;
};

type Wanted = { readonly words: string; readonly level: string; readonly area: string };
type Described = { readonly text: string; readonly level: string; readonly area: string };

const levels = ["beginner", "intermediate", "advanced"];
const everything: Wanted = { words: "", level: "", area: "" };

export function GlossaryFilter({ list, letters, areas, total }: GlossaryFilterProps) {
  const [wanted, setWanted] = useState(everything);
  const [shown, setShown] = useState(total);
  useEffect(() => {
    const words = new URLSearchParams(location.search).get("q");
    if (words !== null) setWanted({ ...everything, words });
  }, []);
  useEffect(() => setShown(showOnly(list, wanted)), [list, wanted]);
  const change = (part: Partial<Wanted>) => setWanted({ ...wanted, ...part });
  return (
    <search className={`${controls.small} ${controls.screen} ${styles.filter}`}>
      <label className={styles.words}>
        Filter
        <input
          type="search"
          value={wanted.words}
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
      <p role="status">{shown === total ? `${total} terms` : `${shown} of ${total} terms`}</p>
      <nav aria-label="By letter" className={styles.letters}>
        <ul>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter.toUpperCase()}</a>
            </li>
          ))}
        </ul>
      </nav>
    </search>
  );
}

function choices(values: readonly string[]) {
  return ["", ...values].map((value) => (
    <option key={value} value={value}>
      {value === "" ? "All" : capitalised(value)}
    </option>
  ));
}

/** Hides the terms that do not fit, and letters without any; returns how many are left. */
function showOnly(list: string, wanted: Wanted): number {
  let shown = 0;
  for (const letter of document.getElementById(list)?.querySelectorAll("section") ?? []) {
    const entries = [...letter.querySelectorAll<HTMLElement>("[data-words]")];
    for (const entry of entries) {
      const { words = "", level = "", area = "" } = entry.dataset;
      const text = `${entry.textContent} ${words}`;
      entry.hidden = !fits({ text, level, area }, wanted);
      if (!entry.hidden) shown += 1;
    }
    letter.hidden = entries.every(({ hidden }) => hidden);
  }
  return shown;
}

/** Whether a term fits what a reader filters by: every word typed is the beginning of one of its words. */
export function fits(term: Described, { words, level, area }: Wanted): boolean {
  if (level !== "" && level !== term.level) return false;
  if (area !== "" && area !== term.area) return false;
  const text = ` ${spread(term.text)}`;
  return spread(words)
    .split(" ")
    .every((word) => text.includes(` ${word}`));
}

/** In small letters, with one blank between words; "keep-alive" is two. */
function spread(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
