// What happens in a scenario of the shelf, and what to look for, above its run.
import controls from "@/components/ui/controls.module.css";
import styles from "../lab.module.css";
import type { LabItem } from "./shelf-item";

export function Description({ item }: { readonly item: LabItem | null }) {
  if (item === null) return null;
  return (
    <p className={`${controls.read} ${styles.description}`}>
      {item.description} {item.lookFor}
    </p>
  );
}
