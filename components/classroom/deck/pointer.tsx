// The pointer that everybody sees, over the scene that is on. It moves without React.
import { useEffect, useRef } from "react";
import controls from "@/components/ui/controls.module.css";
import type { ClassStore } from "../sync/class-store";
import styles from "./over.module.css";

export function Pointer({ shared }: { readonly shared: ClassStore }) {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      shared.onPoint((at) => {
        const mark = dot.current;
        if (!mark) return;
        const box = document.querySelector("[data-now] [data-stage]")?.getBoundingClientRect();
        mark.hidden = at === null || !box;
        if (at === null || !box) return;
        mark.style.translate = `${box.left + at.x * box.width}px ${box.top + at.y * box.height}px`;
      }),
    [shared],
  );
  return (
    <div
      ref={dot}
      className={`${controls.screen} ${styles.pointer}`}
      data-pointer=""
      aria-hidden="true"
      hidden
    />
  );
}
