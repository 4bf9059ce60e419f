// Where the files of a class are dropped and checked. They are read in this browser and go nowhere.
import { useRef, useState } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import { sameText } from "@/content/model/same-text";
import controls from "../ui/controls.module.css";
import { fetched } from "../ui/fetched";
import styles from "./assign.module.css";
import { type Checked, check } from "./check";
import { latestOfEach, twinsAmong } from "./class-results";
import { ClassTables } from "./class-tables";
import type { Course } from "./course";
import { type HandIn, readHandIn } from "./hand-in";

const mostBytes = 2_000_000;

type Class = {
  readonly checked: readonly Checked[];
  readonly twins: ReadonlyMap<HandIn, readonly string[]>;
  readonly quizzes: readonly Quiz[];
  /** Of files that could not be read, and of those of another assignment. */
  readonly leftOut: readonly string[];
};

type Said =
  | { readonly kind: "nothing" }
  | { readonly kind: "working" | "failed"; readonly text: string }
  | { readonly kind: "done"; readonly all: Class };

export function CheckRoom({ course }: { readonly course: Course }) {
  const [said, setSaid] = useState<Said>({ kind: "nothing" });
  const round = useRef(0);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    round.current += 1;
    const own = round.current;
    const tell = (next: Said) => own === round.current && setSaid(next);
    try {
      const all = await checkAll(files, course, (n) =>
        tell({ kind: "working", text: `Checked ${n} of ${files.length} …` }),
      );
      tell({ kind: "done", all });
    } catch {
      tell({
        kind: "failed",
        text: "The quizzes could not be fetched. Try again when you are online.",
      });
    }
  };
  return (
    <section aria-labelledby="check">
      <h2 id="check">Check what was handed in</h2>
      <p>
        Choose the files of your class, all at once. Every answer is graded again and every run is
        made again, in this page: nothing that a file says of itself is believed where it can be
        worked out. That proves that the results are right. It does not prove who found them, nor
        that nobody looked up the answers, which are in the pages of the course. Which sections were
        read, and when, is what the file says.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the input is what everyone can use */}
      <div
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take([...event.dataTransfer.files]);
        }}
      >
        <label className={controls.quiet}>
          Choose the files
          <input
            type="file"
            multiple
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void take([...(currentTarget.files ?? [])]);
              currentTarget.value = "";
            }}
          />
        </label>
        <span className={controls.small}>or drop them here</span>
      </div>
      <p role="status">{said.kind === "working" || said.kind === "failed" ? said.text : ""}</p>
      {said.kind === "done" && <ClassTables {...said.all} course={course} />}
    </section>
  );
}

async function checkAll(
  files: readonly File[],
  course: Course,
  onProgress: (count: number) => void,
): Promise<Class> {
  const leftOut: string[] = [];
  const found: HandIn[] = [];
  for (const file of files) {
    const handIn =
      file.size > mostBytes
        ? "It is larger than any file of this page."
        : readHandIn(await file.text());
    if (typeof handIn === "string") leftOut.push(`${file.name}: ${handIn}`);
    else found.push(handIn);
  }
  const asked = commonest(found.map(({ assignment }) => sameText(assignment)));
  const own = found.filter(({ assignment }) => sameText(assignment) === asked);
  for (const other of found.filter((one) => !own.includes(one)))
    leftOut.push(
      `${other.name}: expected the assignment “${own[0]?.assignment.title}”, found “${other.assignment.title}” or another version of it.`,
    );
  const quizzes = await Promise.all(
    (own[0]?.assignment.quizzes ?? [])
      .filter(({ lesson }) => course.lessons.some(({ slug }) => slug === lesson))
      .map(({ lesson }) => fetched<Quiz>(`${course.base}/lessons/${lesson}/quiz.json`)),
  );
  const checked: Checked[] = [];
  for (const handIn of latestOfEach(own)) {
    checked.push(await check(handIn, course, quizzes));
    onProgress(checked.length);
    await new Promise((go) => setTimeout(go));
  }
  return { checked, twins: twinsAmong(own), quizzes, leftOut };
}

function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
