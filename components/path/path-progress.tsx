"use client";
// How far a reader is on a path, and the way on. Without script it is the way to the first step.
import { addressInPath } from "@/content/model/path/path-address";
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import styles from "./path.module.css";
import { type CountedStep, pathState } from "./path-state";

export type PathWithSections = {
  readonly slug: string;
  readonly steps: readonly (CountedStep & { readonly title: string; readonly href: string })[];
};

export function PathProgress({ slug, steps }: PathWithSections) {
  const { done, next, steps: states } = pathState(useProgress(), steps);
  const place = next ?? 0;
  const step = steps[place];
  const isBegun = states.some((state) => state !== "open");
  return (
    <div className={`${controls.row} ${controls.small} ${controls.screen} ${styles.progress}`}>
      {step && (
        <Link className={controls.quiet} href={addressInPath(slug, place + 1, step.href)}>
          {next === null ? "Walk it again" : isBegun ? `Continue: ${step.title}` : "Begin"}
        </Link>
      )}
      <p className={controls.row}>
        {isBegun && (
          <>
            <progress aria-label="Steps done" max={steps.length} value={done} />
            {next === null ? "Every step done" : `${done} of ${steps.length} steps done`}
          </>
        )}
      </p>
    </div>
  );
}
