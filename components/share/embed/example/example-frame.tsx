// A frame to try: buttons that send what stands on them, and a list of what the frame says.
import { useEffect, useRef, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { Scrolling } from "../../../ui/scrolling";
import styles from "./example.module.css";

const commands = [
  { type: "play" },
  { type: "pause" },
  { type: "step" },
  { type: "restart" },
  { type: "seek", at: "6s" },
  { type: "setSpeed", speed: 2 },
  { type: "send", count: 10 },
  { type: "load", link: "#1.shelf=eight-at-once" },
  { type: "load", scenario: { preset: "cloud-run", horizon: "20s", seed: -4 } },
] as const;

const mostHeard = 8;

export function ExampleFrame({ embed }: { readonly embed: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [heard, setHeard] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  const [height, setHeight] = useState(420);
  useEffect(() => {
    let id = 0;
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.scaleToZero !== 1) return;
      if (data.type === "resized") setHeight(Number(data.height));
      id += 1;
      const line = { id, text: JSON.stringify(data) };
      setHeard((before) => [line, ...before].slice(0, mostHeard));
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  return (
    <div className={styles.example}>
      <iframe
        ref={frame}
        className={styles.frame}
        src={`${embed}?controls=play#1.shelf=first-request`}
        title="Simulator: The first request waits"
        height={height}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      />
      <ul className={controls.row} aria-label="Commands to try">
        {commands.map((command) => (
          <li key={JSON.stringify(command)}>
            <button
              type="button"
              className={controls.quiet}
              onClick={() =>
                frame.current?.contentWindow?.postMessage({ scaleToZero: 1, ...command }, "*")
              }
            >
              <code>{textOf(command)}</code>
            </button>
          </li>
        ))}
      </ul>
      <Scrolling className={styles.heard} label="What the frame says">
        <ol reversed>
          {heard.map(({ id, text }) => (
            <li key={id} value={id}>
              <code>{text}</code>
            </li>
          ))}
        </ol>
      </Scrolling>
    </div>
  );
}

/** As one would write it in a script. */
function textOf(command: object): string {
  return JSON.stringify(command)
    .replace(/"(\w+)":/g, " $1: ")
    .replaceAll(",", ", ")
    .replace(/ ?}/g, " }");
}
