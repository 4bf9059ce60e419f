// The page of reviews: what was answered in the quizzes, and the terms that were marked, come back on later days.
// What is due is known in the reader's browser alone.
import type { Metadata } from "next";
import styles from "@/components/review/review.module.css";
import { ReviewIsland } from "@/components/review/review-island";
import page from "@/components/ui/page.module.css";
import { loadLessonParts } from "@/content/load/lesson-parts";
import { loadCourse } from "@/content/load/load-course";

export const metadata: Metadata = {
  title: "Review",
  description:
    "Five minutes on what you have learned: questions of the quizzes and terms you marked come back, sooner if you missed them. It all stays in your browser.",
};

export default async function ReviewPage() {
  const { lessons } = await loadCourse();
  const parts = await Promise.all(
    lessons.map(async ({ slug, frontmatter }) => ({
      title: frontmatter.title,
      ...(await loadLessonParts(slug)),
    })),
  );
  return (
    <div className={`${page.page} ${page.text} ${styles.page}`}>
      <h1>Review</h1>
      <p>
        What you learn once is soon forgotten; what you recall some days later stays. Questions that
        you have answered in the quizzes and terms that you have marked in the glossary come back
        here. What you missed comes back tomorrow. What you knew comes back after some days, and
        later each time you know it again.
      </p>
      <noscript>
        <p>
          The review needs script: what you have answered is known in your browser alone. The
          lessons, their questions and the answers can be read without it.
        </p>
      </noscript>
      <ReviewIsland lessons={parts} base={process.env.BASE_PATH ?? ""} />
    </div>
  );
}
