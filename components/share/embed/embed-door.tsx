"use client";
// Fetches the framed simulator with its style, so that no other page carries either.
import { type ComponentType, useEffect, useState } from "react";
import type { EmbedProps } from "./embed";

export function EmbedDoor(props: EmbedProps) {
  const [Embed, setEmbed] = useState<ComponentType<EmbedProps> | null>(null);
  useEffect(() => {
    import("./embed").then(
      (loaded) => setEmbed(() => loaded.Embed),
      () => {
        // The network is gone: there is nothing to show.
      },
    );
  }, []);
  if (Embed) return <Embed {...props} />;
  return <h1 style={unseen}>A simulator of Scale to Zero</h1>;
}

/** In place: a style sheet of its own would weigh on other pages. */
const unseen = { position: "absolute", clipPath: "inset(50%)" } as const;
