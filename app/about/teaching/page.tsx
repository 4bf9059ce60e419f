// How to teach with the course: in ten minutes, in twenty, fifty and ninety, and with the reading done at home; and where
// each lesson has what that takes.
import type { Metadata } from "next";
import { TableFrame } from "@/components/lesson/pieces";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";

export const metadata: Metadata = {
  title: "Teach with it",
  description:
    "Plans for 10, 20, 50 and 90 minutes and for reading at home: votes that a run settles, tests before and after, assignments that are checked.",
};

export default async function TeachingPage() {
  const { lessons } = await loadCourse();
  const taught = lessons.filter(({ hasTeach }) => hasTeach);
  const votes = await Promise.all(
    taught.map(async ({ slug }) => {
      const lesson = await loadLesson(slug);
      const scenes = lesson.kind === "lesson" ? (lesson.deck?.scenes ?? []) : [];
      return scenes.find(({ questions }) => questions.length > 0) ?? null;
    }),
  );
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>Teach with it</h1>
      <p>
        Everything here runs in the browser, without an account and without a network once the page
        was open. What works best in a room is always the same: ask first, let people commit to an
        answer, and let the run decide in front of them.
      </p>

      <TableFrame label="What each lesson has">
        <table>
          <thead>
            <tr>
              <th scope="col">Lesson</th>
              <th scope="col">One vote</th>
              <th scope="col">The talk</th>
              <th scope="col">Plans, answers, paper</th>
            </tr>
          </thead>
          <tbody>
            {taught.map(({ slug, frontmatter }, n) => (
              <tr key={slug}>
                <th scope="row">
                  <Link href={`/lessons/${slug}/`}>{frontmatter.title}</Link>
                </th>
                <td>
                  {votes[n] && (
                    <Link href={`/present/${slug}/#${votes[n].id}`}>{votes[n].title}</Link>
                  )}
                </td>
                <td>
                  <Link
                    href={`/present/${slug}/`}
                    aria-label={`Present ${frontmatter.title.toLowerCase()}`}
                  >
                    Present
                  </Link>
                </td>
                <td>
                  <Link
                    href={`/lessons/${slug}/teach/`}
                    aria-label={`For teachers of ${frontmatter.title.toLowerCase()}`}
                  >
                    For teachers
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>

      <h2 id="ten">In ten minutes</h2>
      <ol>
        <li>Open one vote from the table and read the question aloud. A minute to think, alone.</li>
        <li>
          Count hands: a key for each hand, a number typed, or a bar that is dragged. The wall shows
          how many, and not for what.
        </li>
        <li>
          Between 35% and 70% right, let neighbours talk for two minutes and count again; with
          fewer, give a hint first; with more, go on. The speaker’s window says which it is.
        </li>
        <li>Show both counts, and let the run settle it. Then ask one of the right to say why.</li>
      </ol>
      <p>
        That is peer instruction; the two bounds are those of{" "}
        <a href="https://doi.org/10.1119/1.1374249">Crouch and Mazur (2001)</a>, who found talking
        to help most where about half of a class is right.
      </p>

      <h2 id="twenty">In twenty minutes</h2>
      <p>
        Each teacher’s page has a plan for it, and a link that presents its scenes: two or three
        votes, the run of the lesson step by step, what to take home. The two keys of a clicker go
        through all of it. Press <kbd>S</kbd> for the speaker’s window with notes and clock.
      </p>

      <h2 id="fifty">In fifty</h2>
      <p>
        The plan for fifty adds work in pairs: a task of the worksheet before the run that answers
        it, a prediction written down before it is shown, the questions to discuss. Print the
        worksheet in four versions, or one for each name: the same questions with other numbers, and
        each with its key.
      </p>

      <h2 id="ninety">In ninety</h2>
      <ol>
        <li>The test for before the lesson, on paper: five minutes, not graded.</li>
        <li>The plan for fifty minutes.</li>
        <li>
          Pairs take one goal in <Link href="/lab/#goals">the lab</Link>, twenty minutes. Who meets
          it says in one sentence what they turned, and what it cost.
        </li>
        <li>
          The test for after. Its questions are others, of the same sorts: so what is compared is
          what was learnt, and not what was remembered of the first.
        </li>
      </ol>

      <h2 id="flipped">With the reading at home</h2>
      <ol>
        <li>
          A week before, <Link href="/assign/">set an assignment</Link>: some sections, a share of
          the quiz, a number to find in a run of one’s own. It takes no account; students send you a
          file.
        </li>
        <li>
          The evening before, drop the files on the same page. The table by wrong idea says what the
          class still believes, and by how many.
        </li>
        <li>
          On the teacher’s page, look up what finds and what refutes the commonest ideas, and{" "}
          <Link href="/lessons/cold-starts/teach/#deck">make a deck</Link> of those scenes alone.
        </li>
        <li>Spend the hour on votes about these, and on the lab.</li>
      </ol>

      <h2 id="elsewhere">In your learning platform</h2>
      <p>
        Each teacher’s page has the lesson as a SCORM package, the questions for Moodle, Canvas and
        others, and the words as cards for Anki. A single run can stand in your slides:{" "}
        <Link href="/about/embed/">how to embed one</Link>.
      </p>
    </div>
  );
}
