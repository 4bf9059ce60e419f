"use client";
// The second run's still gives way to the live one when the simulator of this room wakes.
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useAwakeStore } from "../../player/store-link";
import type { AgainstLiveProps } from "./against-live";

type AgainstDoorProps = Omit<AgainstLiveProps, "leader"> & { readonly still: ReactNode };

export function AgainstDoor({ still, ...props }: AgainstDoorProps) {
  const leader = useAwakeStore();
  const [Live, setLive] = useState<ComponentType<AgainstLiveProps> | null>(null);
  useEffect(() => {
    if (leader === null) return;
    import("./against-live").then(
      ({ AgainstLive }) => setLive(() => AgainstLive),
      () => {
        // The network is gone: the still stays.
      },
    );
  }, [leader]);
  return Live && leader ? <Live {...props} leader={leader} /> : still;
}
