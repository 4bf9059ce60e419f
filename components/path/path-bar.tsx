// The bar of whoever follows a path: which path, which step, and the ways back and on. It stands at the foot of the
// window and after everything else on the page, so that nothing moves when it comes.
import { useEffect, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { addressInPath } from "@/content/model/path/path-address";
import type { PathsFile } from "@/content/model/path/paths-file";
import { noteVisit, scenarioPage } from "../progress/visited";
import { fetched } from "../ui/fetched";
import { Link } from "../ui/link";
import styles from "./path-bar.module.css";
import { type PathPlace, placeIn } from "./path-place";

export type PathBarProps = {
  /** The base path of the site. */
  readonly base: string;
};

export function PathBar({ base }: PathBarProps) {
  const [place, setPlace] = useState<PathPlace | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetched<PathsFile>(`${base}/paths.json`).then(
      (paths) => {
        if (!isCurrent) return;
        const found = placeIn(paths, location.pathname.slice(base.length), location.search);
        setPlace(found);
        if (found?.kind === "on") noteScenario(found);
      },
      () => {
        // The network is gone: the page itself is all there.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [base]);
  if (place === null) return null;
  if (place.kind === "off")
    return (
      <aside className={`${controls.small} ${controls.screen} ${styles.bar}`} aria-label="Path">
        <p className={styles.off}>
          {place.why} <Link href={place.href}>See what is there</Link>
        </p>
      </aside>
    );
  const { slug, title, number, steps } = place;
  return (
    <nav
      className={`${controls.small} ${controls.screen} ${styles.bar}`}
      aria-label={`Path: ${title}`}
    >
      <Way slug={slug} steps={steps} number={number - 1} rel="prev" />
      <p>
        <Link href={`/paths/${slug}/`}>
          <span>Path: </span>
          {title}
        </Link>{" "}
        <span>
          step {number} of {steps.length}
        </span>
      </p>
      <Way slug={slug} steps={steps} number={number + 1} rel="next" />
    </nav>
  );
}

type WayProps = {
  readonly slug: string;
  readonly steps: PathsFile[string]["steps"];
  readonly number: number;
  readonly rel: "prev" | "next";
};

/** Before the first step and after the last one is the page of the path. */
function Way({ slug, steps, number, rel }: WayProps) {
  const [title, href] = steps[number - 1] ?? ["The whole path", null];
  return (
    <Link
      className={styles.way}
      rel={rel}
      href={href === null ? `/paths/${slug}/` : addressInPath(slug, number, href)}
    >
      <b>{rel === "prev" ? "← Previous" : "Next →"}</b>
      <span>{title}</span>
    </Link>
  );
}

function noteScenario({ steps, number }: Extract<PathPlace, { readonly kind: "on" }>): void {
  const scenario = /#1\.shelf=([\w-]+)$/.exec(steps[number - 1]?.[1] ?? "")?.[1];
  if (scenario !== undefined) noteVisit(scenarioPage(scenario));
}
