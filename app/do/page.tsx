// Where a student does an assignment: the list ticks itself, and “Hand in” makes a file.
import type { Metadata } from "next";
import { DoIsland } from "@/components/assign/do-island";
import page from "@/components/ui/page.module.css";
import { assignCourse } from "../_site/assign-course";

export const metadata: Metadata = {
  title: "Your assignment",
  description:
    "What your teacher asked of you: the list ticks itself as you read, answer and try. Hand it in as a file; nothing is sent by the page.",
  robots: { index: false },
};

export default async function DoPage() {
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>Your assignment</h1>
      <noscript>
        <p>An assignment takes scripts, and they are switched off here.</p>
      </noscript>
      <DoIsland {...(await assignCourse())} />
    </div>
  );
}
