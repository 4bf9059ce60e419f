"use client";
// Where the editor of decks comes alive on a teacher's page.
import { Island } from "../../ui/island";
import { near } from "../../ui/wake";
import type { EditorProps } from "./editor";

export function EditorIsland(props: EditorProps) {
  return (
    <Island
      wake={near}
      load={() => import("./editor")}
      live={({ Editor }) => <Editor {...props} />}
      failed={<p>The editor could not be fetched. Try again when you are online.</p>}
    >
      <p>Making a deck takes scripts.</p>
    </Island>
  );
}
