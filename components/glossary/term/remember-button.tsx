// A button to have a term come back on later days, pressed while it does.
import { refreshDue } from "../../progress/due/refresh-due";
import { keepMark, markedTerms } from "../../progress/marked";
import { useProgress } from "../../progress/use-progress";
import controls from "../../ui/controls.module.css";

export function RememberButton({ id }: { readonly id: string }) {
  const isIn = markedTerms(useProgress()).includes(id);
  return (
    <button
      type="button"
      className={controls.plain}
      aria-pressed={isIn}
      onClick={() => {
        keepMark(id, !isIn);
        refreshDue();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M3.75 1.75h8.5v12.5L8 11l-4.25 3.25z"
          fill={isIn ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      Remember this term
    </button>
  );
}
