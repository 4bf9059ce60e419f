// What was found, as a line of the search shows it: its name, of what kind it is, what it says; alone or under a title.
import type { ComponentProps, ReactNode } from "react";
import controls from "@/components/ui/controls.module.css";
import type { SearchEntry, SearchKind } from "@/content/model/search-entry";
import { Link } from "../ui/link";
import { Marked } from "./marked";
import type { Marks } from "./marks";
import styles from "./search.module.css";

type HitLinesProps = { readonly hit: SearchEntry; readonly marks: Marks };

export function HitLines({ hit, marks }: HitLinesProps) {
  return (
    <>
      <span className={styles.title}>
        <Marked text={hit.title} marks={marks} />
      </span>{" "}
      <span className={styles.kind}>{kindWords[hit.kind](hit.place)}</span>{" "}
      <span className={`${controls.small} ${styles.text}`}>
        <Marked text={hit.text} marks={marks} />
      </span>
    </>
  );
}

type HitGroupProps = { readonly title: string | undefined; readonly children: ReactNode };

export function HitGroup({ title, children }: HitGroupProps) {
  if (title === undefined) return children;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options within a list of them, which no element is.
    <div role="group" aria-label={title}>
      <p className={`${controls.small} ${styles.group}`} aria-hidden="true">
        {title}
      </p>
      {children}
    </div>
  );
}

type PlaceProps = Omit<ComponentProps<"a">, "href" | "ref"> & {
  readonly hit: SearchEntry;
  readonly base: string;
};

/** The lab has to hear of a new fragment from the browser: its scenarios are opened by links of the plain kind. */
export function Place({ hit, base, ...rest }: PlaceProps) {
  return hit.kind === "scenario" ? (
    <a href={base + hit.href} {...rest} />
  ) : (
    <Link href={hit.href} {...rest} />
  );
}

const kindWords: Readonly<Record<SearchKind, (place: string) => string>> = {
  term: (place) => `Term · ${place}`,
  lesson: (place) => `Lesson · ${place}`,
  path: (place) => `Path · ${place}`,
  page: () => "Page",
  section: (place) => `Section of ${place}`,
  scenario: () => "Scenario in the lab",
  misconception: (place) => `Misconception · ${place}`,
};
