// A diagram and the simulator that lights it, in one row where there is room; the simulator stays in sight
// while a tall diagram passes. Otherwise one above the other.
import type { ReactNode } from "react";
import styles from "./beside.module.css";

export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={styles.beside}>{children}</div>;
}
