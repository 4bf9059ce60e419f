// What becomes of a deck that is made: presented, copied as a link, saved as a file; or what it still lacks.
import { useEffect, useState } from "react";
import { copyText } from "../../share/copy-text";
import { QrCode } from "../../share/qr-code";
import controls from "../../ui/controls.module.css";
import { save } from "../../ui/save-text";
import styles from "./editor.module.css";
import { deckLink, type OwnDeck, readDeck } from "./own-deck";

const base = process.env.BASE_PATH ?? "";
const mostForCode = 900;

export function DeckOut({ deck }: { readonly deck: OwnDeck }) {
  const [made, setMade] = useState<{ readonly of: OwnDeck; readonly link: string } | null>(null);
  const [said, setSaid] = useState("");
  const whole = readDeck(deck);
  // Not that of the deck before the last change.
  const link = made?.of === deck ? made.link : "";
  useEffect(() => {
    let isWanted = true;
    setSaid("");
    void addressOf(deck).then((address) => {
      if (isWanted && address !== null) setMade({ of: deck, link: address });
    });
    return () => {
      isWanted = false;
    };
  }, [deck]);
  if (typeof whole === "string") return <p>{whole}</p>;
  return (
    <>
      <p className={controls.row}>
        <a className={controls.main} href={link || undefined}>
          Present this deck
        </a>
        <button
          type="button"
          className={controls.quiet}
          onClick={async () => {
            const address = link || ((await addressOf(deck)) ?? "");
            const isCopied = await copyText(address);
            setSaid(isCopied ? "The link is copied." : `Copy it by hand: ${address}`);
          }}
        >
          Copy the link
        </button>
        <button
          type="button"
          className={controls.quiet}
          onClick={() =>
            save("deck.json", "application/json", `${JSON.stringify(deck, null, 1)}\n`)
          }
        >
          Save as a file
        </button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </p>
      {link !== "" && link.length <= mostForCode && (
        <div className={styles.code}>
          <QrCode text={link} />
        </div>
      )}
    </>
  );
}

async function addressOf(deck: OwnDeck): Promise<string | null> {
  const fragment = await deckLink(deck);
  return fragment && new URL(`${base}/present/#${fragment}`, location.href).href;
}
