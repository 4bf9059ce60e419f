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
  const code =
    written === null
      ? null
      : {
          address: new URL("../../embed/", new URL(lab, location.href)).href,
          fragment: written,
          options,
        };
  const snippet = code && snippetOf({ ...code, title, size: chosen.size });
  return (
    <MomentDialog verb="Embed" isWide onClose={onClose}>
      <p>
        Put these lines into a page, a course or a slide tool.{" "}
        <Link href="/about/embed/">Options, and how to drive it from your page</Link>
      </p>
      <div className={`${controls.row} ${styles.choices}`}>
        <label className={`${controls.row} ${controls.small}`}>
          Size
          <select value={size} onChange={(event) => setSize(Number(event.currentTarget.value))}>
            {sizes.map(({ label }, n) => (
              <option key={label} value={n}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={`${controls.row} ${controls.small}`}>
          Controls
          <select
            value={options.controls}
            onChange={(event) =>
              change({ controls: event.currentTarget.value as FrameOptions["controls"] })
            }
          >
            <option value="full">all</option>
            <option value="play">play alone</option>
            <option value="none">none</option>
          </select>
        </label>
        <label className={`${controls.row} ${controls.small}`}>
          Theme
          <select
            value={options.theme}
            onChange={(event) =>
              change({ theme: event.currentTarget.value as FrameOptions["theme"] })
            }
          >
            <option value="auto">as the page</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
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
              blockSize: `${chosen.size.height}px`,
              ...(chosen.size.width && { maxInlineSize: `${chosen.size.width}px` }),
            }}
          />
        </>
      )}
    </MomentDialog>
  );
}

type Size = { readonly label: string; readonly size: SnippetSize };

const sizes: readonly [Size, ...Size[]] = [
  { label: "as wide as the page", size: { width: null, height: 640 } },
  { label: "960 × 540", size: { width: 960, height: 540 } },
  { label: "640 × 360", size: { width: 640, height: 360 } },
  { label: "320 × 240", size: { width: 320, height: 240 } },
];
