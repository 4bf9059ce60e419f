// Two buttons that put a definition, or a line that cites it, on the clipboard.
import { useState } from "react";
import controls from "../../ui/controls.module.css";

type TermCopyProps = { readonly name: string; readonly definition: string };

export function TermCopy({ name, definition }: TermCopyProps) {
  const [said, setSaid] = useState("");
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied."),
      () => setSaid("The browser did not allow it."),
    );
  };
  const address = () => `${location.origin}${location.pathname}`;
  const today = () => new Date().toISOString().slice(0, 10);
  return (
    <>
      <button
        type="button"
        className={controls.plain}
        onClick={() => copy(`${name}: ${definition}`)}
      >
        Copy the definition
      </button>
      <button
        type="button"
        className={controls.plain}
        onClick={() =>
          copy(`“${name}”. Scale to Zero, glossary. ${address()} (read ${today()}). CC BY 4.0.`)
        }
      >
        Copy a citation
      </button>
      <span role="status">{said}</span>
    </>
  );
}
