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
  const { field } = props;
  switch (field.kind) {
    case "choice":
      return <ChoiceControl {...props} field={field} />;
    case "times":
      return <TimesControl {...props} field={field} />;
    case "number":
    case "duration":
      return <SliderControl {...props} field={field} />;
  }
}

type Of<Kind extends Field["kind"]> = Omit<FieldControlProps, "field"> & {
  readonly field: Extract<Field, { readonly kind: Kind }>;
};

function ChoiceControl({ field, describedBy, onTurn, onSettle }: Of<"choice">) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{field.label}</label>
      <select
        id={id}
        value={field.value}
        aria-describedby={describedBy}
        onChange={(event) => {
          onTurn(field.write(event.currentTarget.value));
          onSettle();
        }}
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

function SliderControl({ field, knob, describedBy, onTurn, onSettle }: Of<"number" | "duration">) {
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
        onValue={(next) => {
          onTurn(field.write(next));
          onSettle();
        }}
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

function TimesControl({ field, knob, describedBy, onTurn, onSettle }: Of<"times">) {
  const shown = field.value.slice(0, mostTimes);
  const more = field.value.length - shown.length;
  return (
    <div className={styles.field}>
      <span className={styles.name}>{field.label}</span>
      {more > 0 ? (
        <span className={styles.note}>{field.value.length} instants, too many to edit here.</span>
      ) : (
        <ExactInput
          wide
          label={`${knob}: ${field.label}`}
          describedBy={describedBy}
          text={shown.map(durationText).join(", ")}
          unit=""
          expected="instants such as 2 s, 6 s, 1 min"
          read={timesTyped}
          onValue={(next) => {
            onTurn(field.write(next));
            onSettle();
          }}
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

function textOf(field: Extract<Field, { kind: "number" | "duration" }>): string {
  return field.kind === "duration"
    ? durationText(field.value)
    : field.value.toLocaleString("en-US", { maximumFractionDigits: 10 });
}

function unitOf(field: Extract<Field, { kind: "number" | "duration" }>): string {
  if (field.kind === "duration") return "";
  return field.value === 1 ? field.unit.replace(/(?<=[a-z]{3})s$/, "") : field.unit;
}

function numberTyped(text: string): number | null {
  const plain = text.trim().replaceAll(",", "");
  const value = Number(plain);
  return plain === "" || !Number.isFinite(value) ? null : value;
}
