// How long a lesson takes, and how that came about: nobody states it by hand. Reading, the films of its runs, and a stated
// time for whatever a reader is asked.

export type StudyTime = {
  readonly words: number;
  readonly codeLines: number;
  /** The films of its runs at their own pace, each once. */
  readonly filmSeconds: number;
  readonly predictions: number;
  readonly questions: number;
  readonly goals: number;
};

export const wordsPerMinute = 220;

/** What one takes. A line of code is read as slowly as some fifteen words. */
const secondsFor = { codeLine: 4, prediction: 20, question: 40, goal: 120 } as const;

export function minutesOf(time: StudyTime): number {
  const seconds =
    (60 * time.words) / wordsPerMinute +
    time.codeLines * secondsFor.codeLine +
    time.filmSeconds +
    time.predictions * secondsFor.prediction +
    time.questions * secondsFor.question +
    time.goals * secondsFor.goal;
  return Math.max(1, Math.round(seconds / 60));
}

/** "1,900 words, 70 s of runs, 8 predictions, 10 questions, 1 goal". */
export function studyTimeText(time: StudyTime): string {
  const { words, codeLines, filmSeconds, predictions, questions, goals } = time;
  const count = (many: number, one: string, several = `${one}s`) =>
    many === 0 ? [] : [`${many.toLocaleString("en-US")} ${many === 1 ? one : several}`];
  const films = Math.round(filmSeconds);
  return [
    ...count(words, "word"),
    ...count(codeLines, "line of code", "lines of code"),
    ...(films === 0 ? [] : [`${films} s of runs`]),
    ...count(predictions, "prediction"),
    ...count(questions, "question"),
    ...count(goals, "goal"),
  ].join(", ");
}
