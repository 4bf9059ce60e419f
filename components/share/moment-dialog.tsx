// A dialog about the moment a simulator shows: opened when it is drawn, closed by its button or by Escape.
import { type ReactNode, useEffect } from "react";
import { motion } from "../motion/motion";
import { Icon } from "../player/icons";
import controls from "../ui/controls.module.css";
import { useModal } from "../ui/use-modal";
import styles from "./moment-dialog.module.css";

type MomentDialogProps = {
  /** What is done with the moment: "Share". */
  readonly verb: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

export function MomentDialog({ verb, isWide = false, children, onClose }: MomentDialogProps) {
  const { dialog, asked } = useModal(onClose);
  useEffect(() => motion()?.comes(dialog.current), [dialog]);
  return (
    <dialog ref={dialog} className={styles.dialog} data-wide={isWide} aria-label={verb} {...asked}>
      <div className={controls.ends}>
        <p className={styles.title}>{verb} this moment</p>
        <form method="dialog">
          <button type="submit" className={`${controls.icon} ${styles.close}`} aria-label="Close">
            <Icon name="close" />
          </button>
        </form>
      </div>
      {children}
    </dialog>
  );
}
