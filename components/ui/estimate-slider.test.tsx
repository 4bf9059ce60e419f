import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Prediction } from "@/content/model/quiz/prediction";
import type { EstimateQuestion } from "@/content/model/quiz/quiz";
import { firstGuess } from "../prediction/grade";
import { PredictForm } from "../prediction/predict-form";
import { QuestionForm } from "../quiz/question-form";

const prediction: Prediction = {
  id: "one/eight",
  question: "How many of eight?",
  ask: {
    kind: "number",
    min: 0,
    max: 8,
    step: 1,
    within: 0,
    measure: { metric: "requests.cold", from: null, until: null },
  },
  answer: { kind: "number", value: 7 },
};
const side = { feedback: "No.", misconception: "an-idea" };
const question: EstimateQuestion = {
  kind: "estimate",
  id: "one/share",
  text: "What share?",
  passage: { anchor: "a", heading: "A" },
  scenario: null,
  scale: "linear",
  min: 0,
  max: 100,
  unit: "%",
  answer: 20,
  within: 5,
  right: "Yes.",
  low: side,
  high: side,
};

const predicting = (value: number | null) =>
  renderToStaticMarkup(
    <PredictForm
      prediction={prediction}
      guess={value === null ? firstGuess(prediction.ask) : { kind: "number", value }}
    />,
  );
const asking = (value: number | null) =>
  renderToStaticMarkup(
    <QuestionForm
      question={question}
      arrangement={[]}
      response={value === null ? null : { kind: "estimate", value }}
    >
      {null}
    </QuestionForm>,
  );

test.each([
  ["a prediction", predicting],
  ["a quiz", asking],
])("an estimate in %s shows and says no value before it is moved", (_, drawn) => {
  const html = drawn(null);
  expect(html).toContain('aria-valuetext="no answer yet"');
  expect(html).toContain('data-empty="true"');
  expect(html).toMatch(/<b[^>]*><\/b>/);
});

test("an estimate that was made is shown and said, in the middle too", () => {
  expect(predicting(4)).toMatch(/aria-valuetext="4".*<b[^>]*>4<\/b>/);
  expect(asking(50)).toMatch(/aria-valuetext="50%".*<b[^>]*>50%<\/b>/);
  expect(asking(50) + predicting(4)).not.toContain('data-empty="true"');
});

test("a prediction that was to be locked without an answer says what is missing", () => {
  const refused = <PredictForm prediction={prediction} guess={null} isRefused />;
  expect(renderToStaticMarkup(refused)).toMatch(/role="alert">Give an answer first/);
  expect(predicting(null)).not.toContain("Give an answer first");
});

test("a prediction is named by its question", () => {
  expect(predicting(null)).toContain('aria-label="Predict: How many of eight?"');
});
