// The rows of the table of platforms. A fact that no row names still has a place: the last row takes it.
import type { QuestionGroup } from "./question";
import { loadQuestions } from "./questions-of-load";
import { priceQuestions } from "./questions-of-prices";
import { startQuestions } from "./questions-of-starts";

export const questionGroups: readonly QuestionGroup[] = [
  ...startQuestions,
  ...loadQuestions,
  ...priceQuestions,
];
