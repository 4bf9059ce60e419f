"use client";
// Fetches the framed simulator with its style, so that no other page carries either.
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import type { EmbedProps } from "./embed";

export function EmbedIsland(props: EmbedProps) {
  return (
    <Island wake={now} load={() => import("./embed")} live={({ Embed }) => <Embed {...props} />}>
      <h1 style={unseen}>A simulator of Scale to Zero</h1>
    </Island>
  );
}

/** In place: a style sheet of its own would weigh on other pages. */
const unseen = { position: "absolute", clipPath: "inset(50%)" } as const;
