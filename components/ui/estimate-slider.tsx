// The slider that an estimate is answered with, in quizzes and predictions; there the number may be typed as well. Until
// it is moved it shows no value and is no answer: what it stands on would be the answer of many.
import type { CSSProperties } from "react";
import styles from "./estimate-slider.module.css";

type EstimateSliderProps = {
  readonly name: string;
  /** What it asks, or the id of the element that does. */
  readonly label: string | { readonly id: string };
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** null: not answered yet. */
  readonly value: number | null;
  /** Where it stands until then. */
  readonly start: number;
  readonly print: (value: number) => string;
  /** Characters of the longest value, so that the slider stays as long as it is while it is moved. */
  readonly longest: number;
  /** Whether the value may be typed as well; null is a value that has been deleted. */
  readonly isTyped?: boolean;
  readonly onValue?: ((value: number | null) => void) | undefined;
};

const noAnswerYet = "no answer yet";
export const answerFirst = "Give an answer first; a guess will do.";

export function EstimateSlider(props: EstimateSliderProps) {
  const { name, label, min, max, step = 1, value, start, print, longest, isTyped, onValue } = props;
  const shown = value === null ? "" : print(value);
  const style = { "--characters": longest } as CSSProperties;
  const place = value ?? start;
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
    onValue?.(currentTarget.valueAsNumber);
  return (
    <div className={styles.estimate}>
      <input
        type="range"
        name={name}
        {...(typeof label === "string" ? { "aria-label": label } : { "aria-labelledby": label.id })}
        aria-valuetext={value === null ? noAnswerYet : shown}
        data-empty={value === null}
        min={min}
        max={max}
        step={step}
        {...(onValue
          ? // To press it where it stands, or to set it to that, is an answer, and no change to React.
            { value: place, onChange: take, onInput: take, onClick: take }
          : { defaultValue: place })}
      />
      {isTyped && onValue ? (
        <input
          type="number"
          name="typed"
          inputMode="decimal"
          aria-label="The same as a number"
          style={style}
          min={min}
          max={max}
          step={step}
          value={value ?? ""}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onValue(Number.isNaN(valueAsNumber) ? null : valueAsNumber)
          }
        />
      ) : (
        <b style={style} aria-hidden="true">
          {shown}
        </b>
      )}
      <span aria-hidden="true">{print(min)}</span>
      <span aria-hidden="true">{print(max)}</span>
    </div>
  );
}
