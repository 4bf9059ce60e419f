// A button that asks something of a run: its picture, its name and, where there is room, its word. Pressed in a
// placeholder it is pressed again on what is live.
import controls from "@/components/ui/controls.module.css";
import { type Action, type Command, commands } from "./actions";
import type { IconName } from "./icon-shapes";
import { Icon } from "./icons";
import styles from "./transport.module.css";

export type OnAction = ((action: Action) => void) | undefined;

type PressButtonProps = {
  readonly command: Command;
  /** Its own, unless it says something else for the moment. */
  readonly face?: { readonly name: string; readonly icon: IconName };
  /** What of its name is to be seen beside the picture where there is room; in its place, where it is short. */
  readonly word?: string;
  readonly short?: string;
  readonly isMain?: boolean;
  readonly isHidden?: boolean;
  readonly isOpen?: boolean;
  readonly className?: string | undefined;
  /** None in a placeholder. */
  readonly onAction: OnAction;
};

export function PressButton(props: PressButtonProps) {
  const { command, face = commands[command], word, short, isMain = false, onAction } = props;
  const { isHidden, isOpen, className = "" } = props;
  return (
    <button
      type="button"
      className={`${isMain ? controls.main : controls.quiet} ${styles.button} ${className}`}
      data-press={command}
      aria-keyshortcuts={command === "send-one" ? commands[command].key : undefined}
      aria-label={face.name}
      aria-expanded={isOpen}
      hidden={isHidden}
      {...(onAction && { onClick: () => onAction(commands[command].action) })}
    >
      {short ? <span data-short={short} /> : <Icon name={face.icon} />}
      {word && <span className={styles.word}>{word}</span>}
    </button>
  );
}
