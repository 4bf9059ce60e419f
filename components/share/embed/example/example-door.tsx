"use client";
// Fetches the frame to try, with its style, so that no other page carries either. Its place is kept meanwhile.
import { type ComponentType, useEffect, useState } from "react";

type ExampleProps = { readonly embed: string };

export function ExampleDoor({ embed }: ExampleProps) {
  const [Example, setExample] = useState<ComponentType<ExampleProps> | null>(null);
  useEffect(() => {
    import("./example-frame").then(
      (loaded) => setExample(() => loaded.ExampleFrame),
      () => {
        // The network is gone: the words beside it say the same.
      },
    );
  }, []);
  return (
    <div style={{ minBlockSize: "59rem" }}>
      <noscript>
        <p>The frame to try needs scripts, which are off here.</p>
      </noscript>
      {Example && <Example embed={embed} />}
    </div>
  );
}
