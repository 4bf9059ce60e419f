// In More: how much is read aloud.
import { useState } from "react";
import styles from "../player/transport.module.css";
import { chooseLength, type LengthChoice, lengthChoice, lengthChoices } from "./announced-length";

export function AnnouncedChoice() {
  const [choice, setChoice] = useState(lengthChoice);
  return (
    <label className={styles.choice}>
      <span>Read aloud</span>
      <select
        value={choice}
        onChange={(event) => {
          const next = event.currentTarget.value as LengthChoice;
          chooseLength(next);
          setChoice(next);
        }}
      >
        {Object.entries(lengthChoices).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
