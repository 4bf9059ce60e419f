// How a log comes here: dropped, chosen, pasted, or one of the samples.
import { useId, useState } from "react";
import controls from "../../ui/controls.module.css";
import styles from "../yours.module.css";
import type { Source } from "./messages";

type BringProps = {
  readonly onBring: (source: Source, zone: string) => void;
};

export function Bring({ onBring }: BringProps) {
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");
  const [zone, setZone] = useState("UTC");
  const id = useId();
  const bring = (source: Source) => onBring(source, zone.trim() || "UTC");
  const bringFiles = (files: FileList | null) => {
    if (files !== null && files.length > 0) bring({ kind: "files", files: [...files] });
  };
  return (
    <section aria-labelledby={`${id}-bring`}>
      <h2 id={`${id}-bring`}>Bring a log</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way, the field within is another */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          bringFiles(event.dataTransfer.files);
        }}
      >
        <label className={controls.quiet}>
          Drop files here, or choose them
          <input
            type="file"
            multiple
            onChange={(event) => {
              bringFiles(event.target.files);
              event.target.value = "";
            }}
          />
        </label>
        <p className={controls.small}>
          Reports of AWS Lambda as text, JSON or from Logs Insights, Lambda Insights, k6, vegeta,
          access logs, tables with named columns, counts by minute; packed with gzip or not.
        </p>
      </div>
      <details className={styles.more}>
        <summary>Paste it, or name its time zone</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") bring({ kind: "text", text });
          }}
        >
          <label htmlFor={`${id}-text`}>The log’s text</label>
          <textarea
            id={`${id}-text`}
            rows={6}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <label htmlFor={`${id}-zone`}>
            Time zone of times that name none, such as UTC, +02:00 or Europe/Berlin
          </label>
          <input
            id={`${id}-zone`}
            type="text"
            value={zone}
            onChange={(event) => setZone(event.target.value)}
          />
          <button type="submit" className={controls.quiet}>
            Read the pasted text
          </button>
        </form>
      </details>
      <h3>No log at hand?</h3>
      <ul className={styles.samples}>
        <Sample name="A day of a function" onTry={() => bring({ kind: "sample", name: "own" })}>
          Made by this site’s simulator: a quiet night, a full noon, a job every forty minutes or
          so, two deployments.
        </Sample>
        <Sample name="A real hour, in bursts" onTry={() => bring({ kind: "sample", name: "code" })}>
          Arrivals by second at a service that completes code, 2023. <TraceLicence />
        </Sample>
        <Sample name="A real hour, steady" onTry={() => bring({ kind: "sample", name: "conv" })}>
          Arrivals by second at a service that converses, 2023. <TraceLicence />
        </Sample>
      </ul>
    </section>
  );
}

type SampleProps = {
  readonly name: string;
  readonly onTry: () => void;
  readonly children: React.ReactNode;
};

function Sample({ name, onTry, children }: SampleProps) {
  return (
    <li>
      <button type="button" className={controls.quiet} onClick={onTry}>
        {name}
      </button>
      <span className={controls.small}>{children}</span>
    </li>
  );
}

function TraceLicence() {
  return (
    <>
      Counted from the{" "}
      <a href="https://github.com/Azure/AzurePublicDataset">Azure LLM inference trace 2023</a>{" "}
      (Patel et al., Splitwise, ISCA 2024),{" "}
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
    </>
  );
}
