// The search: a dialog with a field and the list of what it finds, told apart by kind, each with its
// definition. The field keeps the focus; the arrows choose in the list, Enter goes there.
import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import type { SearchEntry, SearchFile, SearchKind } from "@/content/model/search-entry";
import { Link } from "../ui/link";
import { loadIndex } from "./load-index";
import type { SearchIndex } from "./make-index";
import styles from "./search.module.css";
import { find } from "./search-index";

export type SearchDialogProps = {
  /** The path under which the site stands. */
  readonly base: string;
  /** Its entries, asked for already. */
  readonly entries: Promise<SearchFile>;
  readonly onClose: () => void;
};

type Loaded = SearchIndex | "loading" | "failed";

export function SearchDialog({ base, entries, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState<Loaded>("loading");
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    dialog.current?.showModal();
    loadIndex(entries).then(setIndex, () => setIndex("failed"));
  }, [entries]);
  useEffect(() => {
    optionAt(list.current, chosen)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const hits = typeof index === "string" ? [] : find(index, query);
  const leave = () => dialog.current?.close();
  // The event that tells of it comes later: by then somebody may have opened it again.
  const close = () => {
    leave();
    onClose();
  };
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
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // A click on what is around it closes it.
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
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
          {statusOf(index, query, hits.length)}
        </p>
        <div
          ref={list}
          id="search-hits"
          className={styles.hits}
          role="listbox"
          aria-label="Found"
          tabIndex={-1}
        >
          {hits.map((hit, place) => (
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
              onClick={leave}
            >
              <span className={styles.title}>{hit.title}</span>{" "}
              <span className={styles.kind}>{kindWords[hit.kind](hit.place)}</span>{" "}
              <span className={`${controls.small} ${styles.text}`}>{hit.text}</span>
            </Place>
          ))}
        </div>
      </div>
    </dialog>
  );
}

type PlaceProps = Omit<ComponentProps<"a">, "href" | "ref"> & {
  readonly hit: SearchEntry;
  readonly base: string;
};

/** The lab has to hear of a new fragment from the browser: its scenarios are opened by links of the plain kind. */
function Place({ hit, base, ...rest }: PlaceProps) {
  return hit.kind === "scenario" ? (
    <a href={base + hit.href} {...rest} />
  ) : (
    <Link href={hit.href} {...rest} />
  );
}

function optionAt(list: HTMLElement | null, place: number): HTMLElement | undefined {
  return list?.querySelectorAll<HTMLElement>("[role=option]")[place];
}

function optionId(place: number): string {
  return `search-hit-${place}`;
}

function statusOf(index: Loaded, query: string, count: number): string {
  if (index === "loading") return "Loading …";
  if (index === "failed") return "The search could not be loaded. Close it and try again.";
  if (query.trim() === "") return "Arrows choose, Enter opens, Escape closes.";
  if (count === 0) return `Nothing found for “${query.trim()}”.`;
  return count === 1 ? "1 result" : `${count} results`;
}

const kindWords: Readonly<Record<SearchKind, (place: string) => string>> = {
  term: (place) => `Term · ${place}`,
  lesson: (place) => `Lesson · ${place}`,
  path: (place) => `Path · ${place}`,
  section: (place) => `Section of ${place}`,
  scenario: () => "Scenario in the lab",
  misconception: (place) => `Misconception · ${place}`,
};
