"use client";
import controls from "@/components/ui/controls.module.css";
import type { LessonParts } from "@/content/model/lesson-parts";
// On the first page, for those who come back: the way to the section where they left.
import { Link } from "../ui/link";
import { leftAt } from "./lesson-state";
import styles from "./progress.module.css";
import { useProgress } from "./use-progress";

type ContinueLinkProps = {
  readonly lessons: readonly (LessonParts & { readonly title: string })[];
};

export function ContinueLink({ lessons }: ContinueLinkProps) {
  const place = leftAt(useProgress(), lessons);
  const lesson = lessons.find(({ slug }) => slug === place?.slug);
  return (
    <p className={`${controls.row} ${controls.small} ${styles.left}`}>
      {place && lesson && (
        <Link href={`/lessons/${place.slug}/#${place.section}`}>
          Continue where you left: {lesson.title}
        </Link>
      )}
    </p>
  );
}
