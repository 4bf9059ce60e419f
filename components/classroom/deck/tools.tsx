// The deck's tools, for mouse and finger: seen while somebody moves or tabs to them, out of the way otherwise. The
// controls of a run come and go with them.
import { useEffect, useRef } from "react";
import controls from "@/components/ui/controls.module.css";
import { handWords } from "../marks/hand";
import { type DeckCommand, deckActions } from "./deck-actions";
import type { DeckNow } from "./deck-context";
import styles from "./over.module.css";
import { indexOf } from "./talk";

const tools = {
  back: ["Back", "M10 2 4 8l6 6"],
  next: ["Next", "M6 2l6 6-6 6"],
  overview: ["All scenes", "M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z"],
  pointer: ["Pointer", "M3 2l9 5-4 1.4L6.5 13z"],
  pen: ["Pen", "M2.5 13.5l1-3.5L11 2.5l2.5 2.5L6 12.5zM9 4.5L11.5 7"],
  spotlight: [
    "Spotlight",
    "M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6M8 1v1.8M8 13.2V15M1 8h1.8M13.2 8H15M3 3l1.3 1.3M11.7 11.7L13 13M13 3l-1.3 1.3M4.3 11.7L3 13",
  ],
  zoom: ["Zoom", "M6.5 2a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10 10l4 4M4.5 6.5h4M6.5 4.5v4"],
  code: [
    "Code for the class",
    "M2 2h4v4H2zM10 2h4v4h-4zM2 10h4v4H2zM10 10h2v2h2v2h-4zM8 2v4M8 8h6M2 8h4M8 10v4",
  ],
  blank: ["Blank screen", "M2 3h12v10H2zM5 6l6 4M11 6l-6 4"],
  "full-screen": ["Full screen", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"],
  speaker: ["Speaker window", "M1.5 3h9v6.5h-9zM12.5 6v7.5H5M6 9.5v2.5M3.5 12h5"],
  help: ["Help", "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.8M8 12.6v1"],
} as const satisfies Partial<Record<DeckCommand, readonly [name: string, shape: string]>>;
type Tool = keyof typeof tools;

const ofAudience = Object.keys(tools) as Tool[];

/** The others stand among the speaker's controls. */
const ofSpeaker: readonly Tool[] = [
  "overview",
  "pointer",
  "pen",
  "spotlight",
  "zoom",
  "full-screen",
  "help",
];

const restMillis = 3000;

export function Tools({ deck }: { readonly deck: DeckNow }) {
  const { role, scenes, place, hand } = deck;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    const show = () => {
      const deck = bar.current?.closest("[data-deck]");
      deck?.setAttribute("data-shown", "");
      clearTimeout(timer);
      timer = window.setTimeout(() => deck?.removeAttribute("data-shown"), restMillis);
    };
    const gone = new AbortController();
    addEventListener("pointermove", show, gone);
    addEventListener("pointerdown", show, gone);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, []);
  return (
    <div ref={bar} className={`${controls.screen} ${styles.tools}`}>
      <div className={styles.buttons} role="toolbar" aria-label="Presentation">
        {(role === "speaker" ? ofSpeaker : ofAudience).map((tool) => (
          <button
            key={tool}
            type="button"
            className={controls.icon}
            data-tool={tool}
            aria-label={tools[tool][0]}
            title={tools[tool][0]}
            aria-pressed={tool in handWords ? tool === hand : undefined}
            onClick={(event) => {
              deckActions[tool].act(deck);
              if (event.detail > 0) event.currentTarget.blur();
            }}
          >
            <svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
              <path d={tools[tool][1]} fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        ))}
      </div>
      <p className={styles.place}>{`${indexOf(scenes, place) + 1} / ${scenes.length}`}</p>
    </div>
  );
}
