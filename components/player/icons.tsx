// The small pictures on buttons. Each stands beside its word, so none is read aloud; its lines are in the
// page's sheet of shapes.
import type { IconName } from "./icon-shapes";

export function iconId(name: IconName): string {
  return `icon-${name}`;
}

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" aria-hidden="true">
      <use href={`#${iconId(name)}`} />
    </svg>
  );
}
