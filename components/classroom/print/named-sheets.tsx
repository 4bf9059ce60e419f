"use client";
// A worksheet for each name: of every task that version which the name gives, and a key for each. Made in the browser;
// the names are kept nowhere.
import "../styles";
import { type FormEvent, useState } from "react";
import { plainName } from "@/content/model/plain-name";
import type { AskedTask } from "@/content/model/teach";
import { taskIn, versionFor } from "@/content/model/worksheet/version";
import controls from "../../ui/controls.module.css";
import { PrintLink } from "./print-link";
import { Sheet } from "./sheet";
import styles from "./teach.module.css";
import { Answers, Worksheet } from "./worksheet";

export type NamedSheetsProps = {
  readonly slug: string;
  readonly title: string;
  readonly tasks: readonly AskedTask[];
};

const most = 60;

export function NamedSheets({ slug, title, tasks }: NamedSheetsProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = String(new FormData(event.currentTarget).get("names") ?? "");
    setNames(namesIn(written).slice(0, most));
  };
  const sheets = names.map((name) => ({ name, tasks: tasksFor(name, tasks, slug) }));
  return (
    <>
      <form className={`${controls.screen} ${styles.named}`} onSubmit={make}>
        <label>
          Names, one a line, {most} at most
          <textarea name="names" rows={6} spellCheck={false} />
        </label>
        <button type="submit" className={controls.main}>
          Make the sheets
        </button>
      </form>
      <p role="status" className={controls.screen}>
        {names.length > 0 && (
          <>
            {names.length === 1 ? "One sheet is" : `${names.length} sheets are`} made.{" "}
            <PrintLink part="named">Print the sheets</PrintLink>,{" "}
            <PrintLink part="named-keys">print the keys</PrintLink>
          </>
        )}
      </p>
      {names.length > 0 && [
        <div key="sheets" id="named" data-sheet className={styles.group}>
          {sheets.map(({ name, tasks: own }, n) => (
            <Worksheet
              key={name}
              id={`named-${n + 1}`}
              title={`Worksheet for ${name}: ${title}`}
              tasks={own}
              name={name}
            />
          ))}
        </div>,
        <div key="keys" id="named-keys" data-sheet className={styles.group}>
          <Sheet id="named-key" title={`Keys by name: ${title}`}>
            {sheets.map(({ name, tasks: own }) => (
              <section key={name} className={styles.keyOf} aria-label={`Key for ${name}`}>
                <h3>{name}</h3>
                <Answers tasks={own} />
              </section>
            ))}
          </Sheet>
        </div>,
      ]}
    </>
  );
}

/** Each once, however it is spelt. */
function namesIn(written: string): readonly string[] {
  const lines = written.split("\n").map((line) => line.trim());
  const plain = lines.map(plainName);
  return lines.filter((line, n) => line !== "" && plain.indexOf(plain[n] ?? "") === n);
}

function tasksFor(name: string, tasks: readonly AskedTask[], slug: string) {
  return tasks.map((task, n) => taskIn(task, versionFor(plainName(name), n, slug)));
}
