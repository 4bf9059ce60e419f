// A small picture in lines beside the words that say the same: it is not read aloud.
import controls from "./controls.module.css";

const lines = {
  tick: "M2.5 8.5l3.5 4 7.5-9",
  cross: "M3 3l10 10M13 3L3 13",
  up: "M8 12.5v-9M4 7l4-4 4 4",
  down: "M8 3.5v9M4 9l4 4 4-4",
  onward: "M2 8h11M9 3.5L13.5 8 9 12.5",
} as const;

type LineIconProps = { readonly of: keyof typeof lines; readonly side?: number };

export function LineIcon({ of, side = 16 }: LineIconProps) {
  return (
    <svg
      className={controls.lines}
      viewBox="0 0 16 16"
      width={side}
      height={side}
      aria-hidden="true"
    >
      <path d={lines[of]} />
    </svg>
  );
}
