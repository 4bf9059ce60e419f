"use client";
// Where the worksheets by name come alive.
import { Island } from "../../ui/island";
import { near } from "../../ui/wake";
import type { NamedSheetsProps } from "./named-sheets";

export function NamedSheetsIsland(props: NamedSheetsProps) {
  return (
    <Island
      wake={near}
      load={() => import("./named-sheets")}
      live={({ NamedSheets }) => <NamedSheets {...props} />}
      failed={<p>This could not be fetched. Try again when you are online.</p>}
    >
      <p>Sheets by name take scripts; the four versions below do not.</p>
    </Island>
  );
}
