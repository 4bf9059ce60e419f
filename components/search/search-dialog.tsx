// The search: a dialog with a field and the list of what it finds, told apart by kind, each with its
// definition. The field keeps the focus; the arrows choose in the list, Enter goes there.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { useModal } from "@/components/ui/use-modal";
import type { SearchFile } from "@/content/model/search-entry";
import { motion } from "../motion/motion";
import { Link } from "../ui/link";
import { HitGroup, HitLines, Place } from "./hit-lines";
import { type LoadedSearch, loadIndex } from "./load-index";
import styles from "./search.module.css";
import { shownFor } from "./shown";

export type SearchDialogProps = {
  /** The path under which the site stands. */
  readonly base: string;
  /** Its entries, asked for already. */
  readonly entries: Promise<SearchFile>;
  readonly onClose: () => void;
};

type Loaded = LoadedSearch | "loading" | "failed";

export function SearchDialog({ base, entries, onClose }: SearchDialogProps) {
  const { dialog, close, asked } = useModal(onClose);
  const list = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState<Loaded>("loading");
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  useEffect(() => motion()?.comes(dialog.current), [dialog]);
  useEffect(() => {
    loadIndex(base, entries).then(setIndex, () => setIndex("failed"));
  }, [base, entries]);
  useEffect(() => {
    optionAt(list.current, chosen)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const { groups, isNear, marks } = shownFor(index, query);
  const hits = groups.flatMap((group) => group.hits);
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.nativeEvent.isComposing || hits.length === 0) return;
    if (key === "ArrowDown") setChosen((chosen + 1) % hits.length);
    else if (key === "ArrowUp") setChosen((chosen + hits.length - 1) % hits.length);
    else if (key === "Enter") optionAt(list.current, chosen)?.click();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      {...asked}
      // A click on what is around it closes it.
      onClick={(event) => event.target === event.currentTarget && close(event)}
      onKeyDown={press}
    >
      <div className={styles.panel}>
        <div className={styles.head}>
          <input
            className={styles.field}
            type="text"
            role="combobox"
            aria-label="Search terms, lessons and scenarios"
            aria-expanded={hits.length > 0}
            aria-controls="search-hits"
            aria-autocomplete="list"
            aria-activedescendant={hits.length > 0 ? optionId(chosen) : undefined}
            placeholder="Search: a word, a status code, a question"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            autoFocus
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setChosen(0);
            }}
          />
          <button type="button" className={styles.close} onClick={close}>
            Close
          </button>
        </div>
        <p className={`${controls.small} ${styles.status}`} role="status">
          {statusOf(index, query, hits.length, isNear)}
        </p>
        <div
          ref={list}
          id="search-hits"
          className={styles.hits}
          role="listbox"
          aria-label="Found"
          tabIndex={-1}
        >
          {groups.map(({ title, hits: ofGroup }) => (
            <HitGroup key={title ?? ""} title={title}>
              {ofGroup.map((hit) => {
                const place = hits.indexOf(hit);
                return (
                  <Place
                    key={`${hit.kind} ${hit.href} ${hit.title}`}
                    hit={hit}
                    base={base}
                    id={optionId(place)}
                    className={styles.hit}
                    role="option"
                    aria-selected={place === chosen}
                    tabIndex={-1}
                    onPointerMove={() => setChosen(place)}
                    onClick={() => dialog.current?.close()}
                  >
                    <HitLines hit={hit} marks={marks} />
                  </Place>
                );
              })}
            </HitGroup>
          ))}
        </div>
        <p className={`${controls.small} ${styles.foot}`}>
          <Link href={`/glossary/${query.trim() === "" ? "" : `?q=${encodeURIComponent(query)}`}`}>
            {query.trim() === "" ? "All terms" : "Look in the glossary"}
          </Link>
        </p>
      </div>
    </dialog>
  );
}

function optionAt(list: HTMLElement | null, place: number): HTMLElement | undefined {
  return list?.querySelectorAll<HTMLElement>("[role=option]")[place];
}

function optionId(place: number): string {
  return `search-hit-${place}`;
}

function statusOf(index: Loaded, query: string, count: number, isNear: boolean): string {
  if (index === "loading") return "Loading …";
  if (index === "failed") return "The search could not be loaded. Close it and try again.";
  if (query.trim() === "")
    return "Ask in your own words: “why is my first request slow”. An error text, a product, an acronym will do, too.";
  if (isNear)
    return `Nothing found for “${query.trim()}”. ${count === 0 ? "Try another word for it." : "The nearest there is:"}`;
  return count === 1 ? "1 result" : `${count} results`;
}
