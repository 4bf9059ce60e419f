// What is said where the browser opens no window by itself, with the address to open it by hand.

import { DeckDialog } from "./deck-dialog";
import type { DeckNow } from "./deck-types";
import { windowAddress } from "./open-window";

type BlockedProps = { readonly deck: DeckNow; readonly onClose: () => void };

export function Blocked({ deck, onClose }: BlockedProps) {
  const address = windowAddress("speaker", deck.shared.id, deck.current);
  return (
    <DeckDialog title="No window was opened" onClose={onClose}>
      <p>
        The browser keeps pages from opening windows. Allow it for this site, or open{" "}
        <a href={address} target="_blank" rel="noopener opener">
          the speaker’s window
        </a>{" "}
        yourself.
      </p>
    </DeckDialog>
  );
}
