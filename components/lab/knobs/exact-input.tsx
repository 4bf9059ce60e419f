// A value as text, to be typed exactly: taken over on Enter or on leaving, refused in words where it makes no
// sense, given back by Escape.
import { useId, useState } from "react";
import styles from "./knobs.module.css";

type ExactInputProps<Value> = {
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  readonly expected: string;
  readonly describedBy?: string;
  readonly wide?: boolean;
  readonly read: (text: string) => Value | null;
  readonly onValue: (value: Value) => void;
};

export function ExactInput<Value>({
  label,
  text,
  unit,
  expected,
  ...rest
}: ExactInputProps<Value>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const fault = useId();
  const giveBack = () => {
    setDraft(null);
    setWrong(false);
  };
  const take = () => {
    if (draft === null || draft === text) return giveBack();
    const value = rest.read(draft);
    if (value === null) return setWrong(true);
    giveBack();
    rest.onValue(value);
  };
  const described = [rest.describedBy, isWrong ? fault : null].filter(Boolean).join(" ");
  return (
    <span className={rest.wide ? styles.wideExact : styles.exact}>
      <input
        type="text"
        aria-label={unit === "" ? label : `${label} (${unit})`}
        {...(described !== "" && { "aria-describedby": described })}
        aria-invalid={isWrong}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? text}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          giveBack();
        }}
      />
      {unit !== "" && <span className={styles.unit}>{unit}</span>}
      {isWrong && (
        <span id={fault} className={styles.fault} role="alert">
          Expected {expected}.
        </span>
      )}
    </span>
  );
}
