// The script of a lesson that runs within a learning platform: the quiz, and what the platform is told. The page around
// it is the lesson as it reads without a script. Built into each package by the build; no page of the site has it.
import type { Quiz } from "@/content/model/quiz/quiz";
import { type Attempt, attemptIn, isDone, keptText, nothingDone, scoreOf } from "./attempt";
import { findApi } from "./find-api";
import { interactionOf } from "./interaction";
import { made } from "./made";
import { quizForm } from "./quiz-form";
import { openRecord, type PackageRecord } from "./record";

/** A platform's own script may come after this one. */
const tries = { every: 250, most: 40 };

const place = document.getElementById("package-quiz");
const data = document.getElementById("package-data")?.textContent;
if (place && data) seek(JSON.parse(data), place, 0);

function seek(quiz: Quiz, into: HTMLElement, tried: number) {
  const api = findApi(window);
  if (api) begin(quiz, into, openRecord(api, Date.now));
  else if (tried < tries.most) setTimeout(() => seek(quiz, into, tried + 1), tries.every);
  else begin(quiz, into, null);
}

function begin(quiz: Quiz, into: HTMLElement, record: PackageRecord | null) {
  const headings = [...document.querySelectorAll<HTMLElement>("main h2[id]")];
  const sections = headings.map(({ id }) => id);
  let attempt: Attempt = record ? attemptIn(record.kept, quiz, sections) : nothingDone;
  const standing = () => ({
    kept: keptText(attempt),
    score: scoreOf(attempt, quiz),
    isDone: isDone(attempt, quiz, sections),
  });
  const state = made("p", { role: "status" });
  const show = () => {
    const { score } = standing();
    const answered = `${attempt.answers.size} of ${quiz.questions.length} questions answered`;
    const read = `${attempt.seen.length} of ${sections.length} sections seen`;
    const where = record ? "" : " No learning platform was found: nothing is recorded.";
    state.textContent = `${answered}${score === null ? "" : `, ${score}% right`}; ${read}.${where}`;
  };
  const form = quizForm(quiz, attempt.answers, (question, response) => {
    attempt = { ...attempt, answers: new Map(attempt.answers).set(question.id, response) };
    record?.tell(standing(), interactionOf(question, response, new Date()));
    show();
  });
  const again = made("button", { type: "button" }, "Start over");
  again.addEventListener("click", () => {
    attempt = nothingDone;
    form.clear();
    record?.restart(keptText(attempt));
    show();
  });
  into.replaceChildren(state, form.element, again);
  show();

  const watch = new IntersectionObserver((entries) => {
    const fresh = entries
      .filter(({ isIntersecting, target }) => isIntersecting && !attempt.seen.includes(target.id))
      .map(({ target }) => target.id);
    if (fresh.length === 0) return;
    attempt = { ...attempt, seen: [...attempt.seen, ...fresh] };
    record?.tell(standing());
    show();
  });
  for (const heading of headings) watch.observe(heading);
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") record?.commit();
  });
  addEventListener("pagehide", () => record?.end());
}
