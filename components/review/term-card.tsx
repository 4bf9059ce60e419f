// A marked term that comes back: its name, then its definition, and the reader's own word on whether they knew it.
import { useState } from "react";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";

export type RememberedTerm = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
};

type TermCardProps = {
  readonly term: RememberedTerm;
  /** The first word counts. */
  readonly onFirst: (isRight: boolean) => void;
};

type Phase = "asked" | "shown" | "known" | "missed";

export function TermCard({ term: { id, name, definition }, onFirst }: TermCardProps) {
  const [phase, setPhase] = useState<Phase>("asked");
  const say = (isRight: boolean) => {
    setPhase(isRight ? "known" : "missed");
    onFirst(isRight);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent
    <div
      role="group"
      aria-labelledby="term-asked"
      style={{ display: "grid", gap: "var(--space-3)", justifyItems: "start" }}
    >
      <p id="term-asked">
        What is meant by <b>{name}</b>? Say it to yourself in a sentence.
      </p>
      {phase === "asked" && (
        <button type="button" className={controls.main} onClick={() => setPhase("shown")}>
          Show the definition
        </button>
      )}
      <div role="status">
        {phase !== "asked" && <p>{definition}</p>}
        {phase === "known" && <p>Good. It stays away for longer now.</p>}
        {phase === "missed" && <p>It comes back tomorrow.</p>}
      </div>
      {phase === "shown" && (
        <p className={controls.row}>
          <button type="button" className={controls.main} onClick={() => say(true)}>
            I knew it
          </button>
          <button type="button" className={controls.main} onClick={() => say(false)}>
            I did not
          </button>
        </p>
      )}
      {phase !== "asked" && <Link href={`/glossary/${id}/`}>{name} in the glossary</Link>}
    </div>
  );
}
