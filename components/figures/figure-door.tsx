"use client";
// The door of a figure that a reader can work: what makes it work is fetched when they come near, or press one of its
// buttons before that. Until then the server's picture stands there.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { MeasurementLiveProps } from "../measure/measurement-live";
import { takePlace } from "../ui/take-place";
import type { CrossingProps } from "./crossing-parts";

type Figure =
  | ({ readonly kind: "crossing" } & CrossingProps)
  | ({ readonly kind: "measurement" } & Pick<MeasurementLiveProps, "of">);

type FigureDoorProps = Figure & { readonly children: ReactNode };

export function FigureDoor({ children, ...figure }: FigureDoorProps) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  const given = useRef(figure);
  const [awake, setAwake] = useState<ReactNode>(null);
  useEffect(() => {
    const wake = async () => {
      near.disconnect();
      try {
        const draw = await awakeOf(given.current);
        await takePlace(
          () => place.current,
          () => setAwake(draw(pressed.current)),
        );
      } catch {
        // The network is gone: the picture and the words stay.
      }
    };
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) wake();
      },
      { rootMargin: "600px" },
    );
    pressed.current = pressedBefore(place.current);
    if (place.current) near.observe(place.current);
    return () => near.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are the buttons within
    // biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the buttons within
    <div
      ref={place}
      onClick={({ target }) => {
        const button = target instanceof Element && target.closest<HTMLElement>("[data-press]");
        if (button) pressed.current = button.dataset.press ?? null;
      }}
    >
      {awake ?? children}
    </div>
  );
}

/** Draws the figure awake, once it is known what was pressed before. */
type Draw = (pressed: string | null) => ReactNode;

async function awakeOf(figure: Figure): Promise<Draw> {
  if (figure.kind === "crossing") {
    const { CrossingLive } = await import("./crossing-live");
    return () => <CrossingLive lines={figure.lines} />;
  }
  const { MeasurementLive } = await import("../measure/measurement-live");
  return (pressed) => <MeasurementLive of={figure.of} first={pressed} />;
}

/** Before this script was there: ../simulator/early-press-script.tsx has written it down. */
function pressedBefore(place: Element | null): string | null {
  const figure = place?.closest("section");
  const pressed: unknown = figure && Reflect.get(figure, "pressed");
  return typeof pressed === "string" ? pressed : null;
}
