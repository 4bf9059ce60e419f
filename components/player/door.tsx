"use client";
// The island's door: the still is behind it in the HTML; the live simulator is fetched and takes the
// still's place when a reader comes near, or touches a control before that. Nothing else is in here.
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { takePlace } from "../ui/take-place";
import { earlyPressOn } from "./early-press";
import type { LiveProps } from "./live";
import styles from "./simulator.module.css";

type DoorProps = Omit<LiveProps, "first"> & {
  readonly bar: ReactNode;
  readonly still: ReactNode;
  readonly children: ReactNode;
};

type Awake = { readonly Live: ComponentType<LiveProps> } & Pick<LiveProps, "first">;

export function SimulatorDoor({ bar, still, children, ...props }: DoorProps) {
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<LiveProps["first"]>(null);
  const [awake, setAwake] = useState<Awake | null>(null);
  const wake = useRef(() => {
    wake.current = () => {};
    import("./live").then(
      async ({ Live, readyFor }) => {
        await readyFor(props.scenario);
        await takePlace(
          () => section.current,
          () => setAwake({ Live, first: pressed.current }),
        );
      },
      () => {
        // The network is gone: the still and its words stay.
      },
    );
  });
  useEffect(() => {
    pressed.current = earlyPressOn(section.current);
    if (pressed.current) wake.current();
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) wake.current();
      },
      { rootMargin: "600px" },
    );
    if (section.current) near.observe(section.current);
    return () => near.disconnect();
  }, []);
  const touch = (event: { readonly target: EventTarget }) => {
    if (awake) return;
    const control = (event.target as Element).closest<HTMLElement>("[data-command]");
    if (control) pressed.current = control.dataset.command as LiveProps["first"];
    wake.current();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are the buttons within
    <section
      ref={section}
      className={styles.simulator}
      aria-label={`Simulator: ${props.title}`}
      tabIndex={-1}
      onClick={touch}
      onFocus={awake ? undefined : () => wake.current()}
    >
      {bar}
      {awake ? <awake.Live {...props} first={awake.first} /> : still}
      {children}
    </section>
  );
}
