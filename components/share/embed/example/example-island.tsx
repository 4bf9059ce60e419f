"use client";
// Fetches the frame to try, with its style, so that no other page carries either. Its place is kept meanwhile.
import { Island } from "../../../ui/island";
import { now } from "../../../ui/wake";

export function ExampleIsland({ embed }: { readonly embed: string }) {
  return (
    <div style={{ minBlockSize: "59rem" }}>
      <noscript>
        <p>The frame to try needs scripts, which are off here.</p>
      </noscript>
      <Island
        wake={now}
        load={() => import("./example-frame")}
        live={({ ExampleFrame }) => <ExampleFrame embed={embed} />}
      />
    </div>
  );
}
