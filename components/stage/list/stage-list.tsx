// The group `Stage`: what the picture shows, as a list. Out of sight until a key brings the focus into it; then it lies
// over the picture's foot. It is one stop of the Tab key: up and down go through what can be asked why.
import { type KeyboardEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Target } from "@/simulator/scene/marks";
import type { Store } from "../../player/store";
import controls from "../../ui/controls.module.css";
import type { ItemPart } from "./stage-items";
import styles from "./stage-list.module.css";
import { stageReading } from "./stage-reading";

export function StageList({ store }: { readonly store: Store }) {
  const [reading] = useState(() => stageReading(store));
  const items = useSyncExternalStore(reading.onChange, reading.items);
  const box = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const [wanted, setWanted] = useState("");
  const keys = items.flatMap(({ parts }) => parts.flatMap((part) => keyOf(part) ?? []));
  const current = keys.includes(wanted) ? wanted : keys[0];
  useLayoutEffect(() => {
    // What had the focus may have left the stage.
    if (hadFocus.current && !box.current?.contains(document.activeElement)) box.current?.focus();
  });
  const go = (event: KeyboardEvent, by: number) => {
    const next = keys[keys.indexOf(current ?? "") + by];
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    box.current?.querySelector<HTMLElement>(`[data-asks="${next}"]`)?.focus();
  };
  return (
    <div className={styles.anchor}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div
        ref={box}
        role="group"
        aria-label="Stage"
        className={styles.list}
        tabIndex={-1}
        onFocus={(event) => {
          hadFocus.current = true;
          const key = event.target.getAttribute("data-asks");
          if (key !== null) setWanted(key);
        }}
        onBlur={(event) => {
          hadFocus.current = event.currentTarget.contains(event.relatedTarget);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") go(event, 1);
          if (event.key === "ArrowUp") go(event, -1);
        }}
      >
        <ul>
          {items.map(({ of, parts }) => (
            <li key={of}>
              {parts.map((part, n) =>
                typeof part === "string" ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: words between what has a key
                  <span key={n}>{part}</span>
                ) : (
                  <button
                    key={keyOf(part)}
                    type="button"
                    className={controls.plain}
                    data-asks={keyOf(part)}
                    tabIndex={keyOf(part) === current ? 0 : -1}
                    onClick={() => store.dispatch({ kind: "choose", target: part.target })}
                  >
                    {part.words}
                  </button>
                ),
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function keyOf(part: ItemPart): string | null {
  return typeof part === "string" ? null : nameOf(part.target);
}

function nameOf(target: Target): string {
  if (target.kind === "part") return target.part;
  return target.kind === "request" ? `r${target.request}` : `i${target.instance}`;
}
