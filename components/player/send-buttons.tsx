// Sending as a verb: one event, or a hundred, and the way back. On a wide picture it stands on the line of events; where
// that is narrow, in the row of controls, and what finds no room there in More. One of the places is in sight at a time.
import { type OnAction, PressButton } from "./press-button";
import styles from "./transport.module.css";

type SendButtonsProps = {
  readonly place: "onLine" | "inRow" | "inMore";
  readonly canUndo: boolean;
  readonly onAction: OnAction;
};

export function SendButtons({ place, canUndo, onAction }: SendButtonsProps) {
  const isInRow = place === "inRow";
  return (
    <div className={`${styles.together} ${styles[place]}`} data-part="send">
      <PressButton command="send-one" short="+1" className={styles.one} onAction={onAction} />
      {!(isInRow && canUndo) && (
        <PressButton command="send-many" short="+100" className={styles.many} onAction={onAction} />
      )}
      {place !== "inMore" && <PressButton command="undo" isHidden={!canUndo} onAction={onAction} />}
    </div>
  );
}
