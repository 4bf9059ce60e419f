// The question and the ways to answer it: the same elements in the HTML and live on the page. A
// slider, choices, an order moved by buttons, or a curve. Holds no state.
import type { Ask, Guess, Prediction } from "@/content/model/quiz/prediction";
import controls from "../ui/controls.module.css";
import { answerFirst, EstimateSlider } from "../ui/estimate-slider";
import { OrderList } from "../ui/order-list";
import { CurveField } from "./curve-field";
import { middleOf } from "./grade";
import styles from "./predict-form.module.css";
import frame from "./prediction.module.css";

type OnGuess = ((guess: Guess | null) => void) | undefined;

type PredictFormProps = {
  readonly prediction: Prediction;
  readonly guess: Guess | null;
  /** It was to be locked without an answer. */
  readonly isRefused?: boolean;
  readonly onGuess?: OnGuess;
  readonly onLock?: () => void;
  readonly onSkip?: () => void;
  /** There when an earlier visit has left a prediction. */
  readonly onRecall?: (() => void) | null;
};

export function PredictForm({
  prediction,
  guess,
  isRefused,
  onGuess,
  onLock,
  onSkip,
  onRecall,
}: PredictFormProps) {
  const { id, question, ask } = prediction;
  const questionId = `question-${id.replaceAll("/", "-")}`;
  return (
    <form
      className={styles.form}
      aria-label={`Predict: ${question}`}
      method="dialog"
      onSubmit={
        onLock &&
        ((event) => {
          event.preventDefault();
          onLock();
        })
      }
    >
      <p className={frame.question} id={questionId}>
        {question}
      </p>
      <Fields ask={ask} guess={guess} labelledBy={questionId} onGuess={onGuess} />
      {isRefused && <p role="alert">{answerFirst}</p>}
      <div className={controls.row}>
        <button type="submit" className={controls.main} data-press="lock">
          Lock in my prediction
        </button>
        <button type="button" className={controls.plain} data-press="skip" onClick={onSkip}>
          Skip, just play
        </button>
        <button
          type="button"
          className={controls.plain}
          data-press="recall"
          hidden={!onRecall}
          onClick={onRecall ?? undefined}
        >
          Show my last prediction
        </button>
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly ask: Ask;
  readonly guess: Guess | null;
  readonly labelledBy: string;
  readonly onGuess: OnGuess;
};

function Fields({ ask, guess, labelledBy, onGuess }: FieldsProps) {
  switch (ask.kind) {
    case "number":
      return (
        <EstimateSlider
          name="guess"
          label={{ id: labelledBy }}
          min={ask.min}
          max={ask.max}
          step={ask.step}
          value={guess?.kind === "number" ? guess.value : null}
          start={middleOf(ask)}
          print={numeral}
          longest={longest(ask)}
          isTyped
          onValue={
            onGuess && ((value) => onGuess(value === null ? null : { kind: "number", value }))
          }
        />
      );
    case "choice":
      return (
        <div role="radiogroup" aria-labelledby={labelledBy}>
          {ask.options.map(({ text }, option) => (
            <label key={text} className={controls.choice}>
              <input
                type="radio"
                name="guess"
                value={option}
                required
                {...(onGuess && {
                  checked: guess?.kind === "choice" && guess.option === option,
                  onChange: () => onGuess({ kind: "choice", option }),
                })}
              />
              {text}
            </label>
          ))}
        </div>
      );
    case "order":
      return <Order ask={ask} guess={guess} labelledBy={labelledBy} onGuess={onGuess} />;
    case "curve":
      return <CurveField ask={ask} guess={guess} labelledBy={labelledBy} onGuess={onGuess} />;
  }
}

/** Characters of the longest value that can be chosen. */
function longest({ min, max, step }: Ask<"number">): number {
  return Math.max(...[min, max, max - step].map((value) => numeral(value).length));
}

function Order({ ask, guess, labelledBy, onGuess }: FieldsProps & { readonly ask: Ask<"order"> }) {
  const order = guess?.kind === "order" ? guess.order : ask.options.map((_, n) => n);
  const texts = ask.options.map(({ text }) => text);
  return (
    <>
      <OrderList
        className={frame.places}
        order={order}
        texts={texts}
        labelledBy={labelledBy}
        onOrder={onGuess && ((to) => onGuess({ kind: "order", order: to }))}
      />
      <p className={controls.spoken} role="status">
        {order.map((option, place) => `${place + 1}: ${texts[option]}`).join(". ")}
      </p>
    </>
  );
}

function numeral(value: number): string {
  return value.toLocaleString("en-US");
}
