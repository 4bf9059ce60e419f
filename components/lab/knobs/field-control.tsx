// One field of a knob: a slider with its exact value beside it, a choice, or a list of instants.
import { type ChangeEvent, type KeyboardEvent, useId } from "react";
import { durationText, durationTyped } from "./duration-text";
import { ExactInput } from "./exact-input";
import type { Field } from "./field";
import styles from "./knobs.module.css";
import { nextPosition, positionOf, positions, typed, valueAt } from "./scale";
import type { Setting } from "./setting";

type FieldControlProps = {
  readonly field: Field;
  /** The knob's name, for the parts that have no label of their own to be seen. */
  readonly knob: string;
  readonly describedBy: string;
  readonly onTurn: (setting: Setting) => void;
  readonly onSettle: () => void;
};

export function FieldControl(props: FieldControlProps) {
  const { field, onTurn, onSettle } = props;
  const onSet = (setting: Setting) => {
    onTurn(setting);
    onSettle();
  };
  switch (field.kind) {
    case "choice":
      return <ChoiceControl {...props} field={field} onSet={onSet} />;
    case "times":
      return <TimesControl {...props} field={field} onSet={onSet} />;
    case "number":
    case "duration":
      return <SliderControl {...props} field={field} onSet={onSet} />;
  }
}

type Of<Kind extends Field["kind"]> = Omit<FieldControlProps, "field"> & {
  readonly field: Extract<Field, { readonly kind: Kind }>;
  /** Turned and settled at once. */
  readonly onSet: (setting: Setting) => void;
};

function ChoiceControl({ field, describedBy, onSet }: Of<"choice">) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{field.label}</label>
      <select
        id={id}
        value={field.value}
        aria-describedby={describedBy}
        onChange={(event) => onSet(field.write(event.currentTarget.value))}
      >
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function SliderControl(props: Of<"number" | "duration">) {
  const { field, knob, describedBy, onTurn, onSettle, onSet } = props;
  const id = useId();
  const { scale, value } = field;
  const move = (to: number) => onTurn(field.write(valueAt(scale, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    move(nextPosition(scale, value, by));
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{field.label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={positions}
        step={1}
        value={positionOf(scale, value)}
        aria-valuetext={`${textOf(field)} ${unitOf(field)}`.trim()}
        aria-describedby={describedBy}
        onChange={(event: ChangeEvent<HTMLInputElement>) => move(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
        onKeyUp={onSettle}
        onPointerUp={onSettle}
      />
      <ExactInput
        label={`${knob}: ${field.label}, exactly`}
        text={textOf(field)}
        unit={unitOf(field)}
        expected={field.kind === "duration" ? "a duration such as 10 min" : "a number"}
        read={(text) => {
          const read = field.kind === "duration" ? durationTyped(text) : numberTyped(text);
          return read === null ? null : typed(scale, read);
        }}
        onValue={(next) => onSet(field.write(next))}
      />
    </div>
  );
}

const arrows: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

function TimesControl({ field, knob, describedBy, onSet }: Of<"times">) {
  return (
    <div className={styles.field}>
      <span className={styles.name}>{field.label}</span>
      {field.value.length > mostTimes ? (
        <span className={styles.note}>{field.value.length} instants, too many to edit here.</span>
      ) : (
        <ExactInput
          wide
          label={`${knob}: ${field.label}`}
          describedBy={describedBy}
          text={field.value.map(durationText).join(", ")}
          unit=""
          expected="instants such as 2 s, 6 s, 1 min"
          read={timesTyped}
          onValue={(next) => onSet(field.write(next))}
        />
      )}
    </div>
  );
}

const mostTimes = 60;

function timesTyped(text: string): readonly number[] | null {
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== "");
  const times = parts.map(durationTyped).filter((time) => time !== null);
  return times.length === parts.length && times.length > 0 ? times : null;
}

function textOf(field: Of<"number" | "duration">["field"]): string {
  return field.kind === "duration"
    ? durationText(field.value)
    : field.value.toLocaleString("en-US", { maximumFractionDigits: 10 });
}

function unitOf(field: Of<"number" | "duration">["field"]): string {
  if (field.kind === "duration") return "";
  return field.value === 1 ? field.unit.replace(/(?<=[a-z]{3})s$/, "") : field.unit;
}

function numberTyped(text: string): number | null {
  const plain = text.trim().replaceAll(",", "");
  const value = Number(plain);
  return plain === "" || !Number.isFinite(value) ? null : value;
}
