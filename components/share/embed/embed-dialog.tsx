// Gives the lines of HTML that show this run in another page, with a look at what they make. Loaded when somebody
// asks for it.
import { useEffect, useEffectEvent, useState } from "react";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import { copyText } from "../copy-text";
import { MomentDialog } from "../moment-dialog";
import share from "../share-dialog.module.css";
import styles from "./embed-dialog.module.css";
import { defaultOptions, type FrameOptions } from "./frame-options";
import { frameAddress, type SnippetSize, sandbox, snippetOf } from "./snippet";

type EmbedDialogProps = {
  /** Writes what is embedded, as it is when the dialog opens. */
  readonly fragment: () => Promise<string>;
  readonly title: string;
  /** The address of the lab. */
  readonly lab: string;
  readonly onClose: () => void;
};

export function EmbedDialog({ fragment, title, lab, onClose }: EmbedDialogProps) {
  const [written, setWritten] = useState<string | null>(null);
  const [options, setOptions] = useState(defaultOptions);
  const [size, setSize] = useState(0);
  const [copied, setCopied] = useState<boolean | null>(null);
  const open = useEffectEvent(() => {
    fragment().then(setWritten, onClose);
  });
  useEffect(() => open(), []);
  const change = (some: Partial<FrameOptions>) => {
    setOptions({ ...options, ...some });
    setCopied(null);
  };
  const chosen = sizes[size] ?? sizes[0];
  const address = new URL("../embed/", new URL(lab, location.href)).href;
  const code = written === null ? null : { address, fragment: written, options };
  const snippet = code && snippetOf({ ...code, title, size: chosen });
  return (
    <MomentDialog verb="Embed" isWide onClose={onClose}>
      <p>
        Put these lines into a page, a course or a slide tool.{" "}
        <Link href="/about/embed/">Options, and how to drive it from your page</Link>
      </p>
      <div className={`${controls.row} ${styles.choices}`}>
        <Choice
          label="Size"
          options={sizes.map((one, n) => [String(n), one.label])}
          value={String(size)}
          onChoose={(value) => setSize(Number(value))}
        />
        <Choice
          label="Controls"
          options={[
            ["full", "all"],
            ["play", "play alone"],
            ["none", "none"],
          ]}
          value={options.controls}
          onChoose={(value) => change({ controls: value })}
        />
        <Choice
          label="Theme"
          options={[
            ["auto", "as the page"],
            ["light", "light"],
            ["dark", "dark"],
          ]}
          value={options.theme}
          onChoose={(value) => change({ theme: value })}
        />
      </div>
      {code !== null && snippet !== null && (
        <>
          <textarea
            className={styles.snippet}
            aria-label="HTML"
            readOnly
            rows={4}
            value={snippet}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className={`${controls.ends} ${share.row}`}>
            <p role="status">
              {copied === null ? "" : copied ? "The lines are copied." : "Copy the lines by hand."}
            </p>
            <button
              type="button"
              className={controls.main}
              onClick={() => copyText(snippet).then(setCopied)}
            >
              Copy
            </button>
          </div>
          <iframe
            key={`${frameAddress(code)} ${size}`}
            className={styles.preview}
            src={frameAddress(code)}
            title="Preview"
            sandbox={sandbox}
            style={{
              blockSize: `${chosen.height}px`,
              ...(chosen.width && { maxInlineSize: `${chosen.width}px` }),
            }}
          />
        </>
      )}
    </MomentDialog>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** Each with what it is called. */
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  return (
    <label className={`${controls.row} ${controls.small}`}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {options.map(([of, name]) => (
          <option key={of} value={of}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type Size = SnippetSize & { readonly label: string };

const sizes: readonly [Size, ...Size[]] = [
  { label: "as wide as the page", width: null, height: 640 },
  { label: "960 × 540", width: 960, height: 540 },
  { label: "640 × 360", width: 640, height: 360 },
  { label: "320 × 240", width: 320, height: 240 },
];
