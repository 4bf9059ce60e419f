// How long the class still talks: counted down from when the discussion began, the same in every window.
import { useEffect, useState } from "react";
import controls from "../../ui/controls.module.css";
import { minutesText } from "../speaker/talk-clock";
import styles from "./vote.module.css";

type VoteTimerProps = { readonly wallFrom: number; readonly seconds: number };

export function VoteTimer({ wallFrom, seconds }: VoteTimerProps) {
  const [wallNow, setWallNow] = useState(wallFrom);
  useEffect(() => {
    const tick = () => setWallNow(Date.now());
    tick();
    const beat = setInterval(tick, 250);
    return () => clearInterval(beat);
  }, []);
  const left = seconds - (wallNow - wallFrom) / 1000;
  return (
    <p role="timer" className={styles.timer} data-over={left <= 0 || undefined}>
      {minutesText(Math.max(0, Math.ceil(left)) * 1000)}
      <span className={controls.spoken}> left to talk</span>
    </p>
  );
}
