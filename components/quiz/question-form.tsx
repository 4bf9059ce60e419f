// A question and the ways to answer it: the same elements as a placeholder in the HTML and live on the page. Holds no
// state; without handlers it is what the server draws.
import type {
  EstimateQuestion,
  MatchQuestion,
  OptionsQuestion,
  OrderQuestion,
  Question,
  Response,
} from "@/content/model/quiz/quiz";
import { amount } from "@/content/model/quiz/quiz-grade";
import type { AskedQuestion } from "@/content/model/quiz/shuffle";
import controls from "../ui/controls.module.css";
import { EstimateSlider } from "../ui/estimate-slider";
import { OrderList } from "../ui/order-list";
import { placeOf, places, valueAt } from "./estimate-scale";
import styles from "./quiz.module.css";

export type QuestionFormProps = {
  readonly question: Question;
  /** The earlier lesson that it is of. */
  readonly from?: AskedQuestion["from"];
  /** How its parts are arranged. */
  readonly arrangement: readonly number[];
  readonly response: Response | null;
  readonly onRespond?: (response: Response) => void;
  readonly children: React.ReactNode;
};

export function QuestionForm({ children, ...props }: QuestionFormProps) {
  return (
    <fieldset className={styles.question}>
      <legend>
        {props.from && <small className={styles.from}>From {props.from.title}. </small>}
        {props.question.text}
      </legend>
      <Fields {...props} />
      {children}
    </fieldset>
  );
}

/** At rest under a question, and live with more beside it. */
type CheckButtonProps = { readonly question: Question; readonly onCheck?: () => void };

export function CheckButton({ question, onCheck }: CheckButtonProps) {
  return (
    <button
      type="button"
      className={controls.main}
      data-press={`check ${question.id}`}
      onClick={onCheck}
    >
      Check
    </button>
  );
}

type FieldsProps<T extends Question = Question> = Omit<
  QuestionFormProps,
  "children" | "question" | "from"
> & { readonly question: T };

function Fields({ question, ...rest }: FieldsProps) {
  switch (question.kind) {
    case "order":
      return <Order question={question} {...rest} />;
    case "estimate":
      return <Estimate question={question} {...rest} />;
    case "match":
      return <Match question={question} {...rest} />;
    default:
      return <Options question={question} {...rest} />;
  }
}

function Options({ question, arrangement, response, onRespond }: FieldsProps<OptionsQuestion>) {
  const isSeveral = question.kind === "several";
  const chosen = response?.kind === "options" ? response.chosen : [];
  const toggled = (n: number) =>
    chosen.includes(n) ? chosen.filter((one) => one !== n) : [...chosen, n];
  return (
    <div>
      {isSeveral && <p className={controls.small}>Choose all that hold.</p>}
      {arrangement.map((n) => (
        <label key={n} className={controls.choice}>
          <input
            type={isSeveral ? "checkbox" : "radio"}
            name={question.id}
            value={n}
            {...(onRespond && {
              checked: chosen.includes(n),
              onChange: () => onRespond({ kind: "options", chosen: isSeveral ? toggled(n) : [n] }),
            })}
          />
          {question.options[n]?.text}
        </label>
      ))}
    </div>
  );
}

function Order({ question, arrangement, response, onRespond }: FieldsProps<OrderQuestion>) {
  return (
    <OrderList
      order={response?.kind === "order" ? response.order : arrangement}
      texts={question.items.map(({ text }) => text)}
      onOrder={onRespond && ((order) => onRespond({ kind: "order", order }))}
    />
  );
}

/** Characters of the longest estimate: amounts grow longer towards the end, or with a digit behind the point. */
function longest(question: EstimateQuestion): number {
  const all = Array.from({ length: places + 1 }, (_, place) =>
    amount(question, valueAt(question, place)),
  );
  return Math.max(...all.map(({ length }) => length));
}

function Estimate({ question, response, onRespond }: FieldsProps<EstimateQuestion>) {
  const value = response?.kind === "estimate" ? placeOf(question, response.value) : null;
  return (
    <EstimateSlider
      name={question.id}
      label={question.text}
      min={0}
      max={places}
      value={value}
      start={places / 2}
      print={(place) => amount(question, valueAt(question, place))}
      longest={longest(question)}
      onValue={
        onRespond &&
        ((place) =>
          place !== null && onRespond({ kind: "estimate", value: valueAt(question, place) }))
      }
    />
  );
}

function Match({ question, arrangement, response, onRespond }: FieldsProps<MatchQuestion>) {
  const { pairs } = question;
  const chosen = response?.kind === "match" ? response.chosen : pairs.map(() => null);
  return (
    <div className={styles.match}>
      {pairs.map(({ left }, n) => (
        <label key={left}>
          <span>{left}</span>
          <select
            name={`${question.id}/${n}`}
            {...(onRespond && {
              value: chosen[n] ?? "",
              onChange: ({ currentTarget: { value } }) =>
                onRespond({
                  kind: "match",
                  chosen: chosen.with(n, value === "" ? null : Number(value)),
                }),
            })}
          >
            <option value="">Choose …</option>
            {arrangement.map((other) => (
              <option key={other} value={other}>
                {pairs[other]?.right}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className={styles.choices}>{arrangement.map((n) => pairs[n]?.right).join(" · ")}</p>
    </div>
  );
}
