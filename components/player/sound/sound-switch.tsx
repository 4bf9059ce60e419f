// In More: whether cold, warm and refused are to be heard, too.
import { useSyncExternalStore } from "react";
import styles from "../transport.module.css";
import { isSoundOn, onSoundSwitched, switchSound } from "./sound-choice";

export function SoundSwitch() {
  const isOn = useSyncExternalStore(onSoundSwitched, isSoundOn);
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={isOn}
      title="A tone each for what is cold, warm and refused"
      onClick={() => switchSound(!isOn)}
    >
      Sound
    </button>
  );
}
