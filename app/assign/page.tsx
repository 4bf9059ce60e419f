// Where a teacher makes an assignment of parts of the course, and checks what students hand in.
import type { Metadata } from "next";
import { AssignIsland } from "@/components/assign/assign-island";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { assignCourse } from "../_site/assign-course";

export const metadata: Metadata = {
  title: "Set an assignment",
  description:
    "Choose sections, quizzes, goals of the lab and a day: your class gets a link, you get files that are checked by making every run again.",
};

export default async function AssignPage() {
  return (
    <div className={page.page}>
      <div className={page.text}>
        <h1>Set an assignment</h1>
        <p>
          Choose what your class is to read, answer and try, and send them the link. They need no
          account, and neither do you. What they hand in is a file each; drop all of them below, and
          every answer is graded again and every run made again. Slides, plans and worksheets are
          with each lesson:{" "}
          <Link href="/lessons/cold-starts/teach/">the teacher’s page on cold starts</Link>, for
          example.
        </p>
        <noscript>
          <p>Making and checking an assignment takes scripts, and they are switched off here.</p>
        </noscript>
      </div>
      <AssignIsland {...(await assignCourse())} />
    </div>
  );
}
