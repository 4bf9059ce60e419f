// A talk whose scenes the address names: read from it, those of lessons taken from what the page has of all of them, and
// given as any other.
import "../styles";
import { type ReactNode, useEffect, useState } from "react";
import { Digest } from "@/simulator/run/digest";
import type { ShelfEntry } from "../../share/shared-run";
import notice from "../../ui/notice.module.css";
import { Deck } from "../deck/deck";
import type { DeckScene } from "../deck/deck-types";
import { OwnContent } from "./own-content";
import { deckIn } from "./own-deck";
import { type ReadyDeck, readyDeck } from "./own-scenes";

export type OwnTalkProps = {
  /** Every scene of every lesson, by "lesson/scene", and what is drawn of it. */
  readonly known: readonly DeckScene[];
  readonly drawn: Readonly<Record<string, ReactNode>>;
  readonly shelf: readonly ShelfEntry[];
  /** The addresses of the course and of the lab. */
  readonly course: string;
  readonly lab: string;
  /** Where no deck is named. */
  readonly children: ReactNode;
};

type Opened = {
  readonly of: string;
  /** What its windows know each other by: two decks do not hear each other. */
  readonly name: string;
  readonly deck: ReadyDeck;
  readonly scenes: readonly DeckScene[];
};

export function OwnTalk({ known, drawn, shelf, course, lab, children }: OwnTalkProps) {
  const [opened, setOpened] = useState<Opened | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    let of: string | null = null;
    const open = async () => {
      const named = location.hash.replace(/&scene=.*$/, "");
      // Another scene of the same deck is its own business.
      if (named === of) return;
      of = named;
      const deck = await deckIn(named);
      const next =
        deck === null || typeof deck === "string"
          ? deck
          : openedOf(named, await readyDeck(deck, known, shelf));
      if (isWanted) setOpened(next);
    };
    void open();
    addEventListener("hashchange", open);
    return () => {
      isWanted = false;
      removeEventListener("hashchange", open);
    };
  }, [known, shelf]);
  if (opened === null) return children;
  if (typeof opened === "string" || opened.deck.scenes.length === 0)
    return (
      <>
        <p role="alert">
          This link holds no deck that can be shown.{" "}
          {typeof opened === "string" ? opened : opened.deck.leftOut.join(" ")}
        </p>
        {children}
      </>
    );
  const { of, name, deck, scenes } = opened;
  return (
    <>
      <Deck key={of} slug={name} title={deck.title} scenes={scenes} lesson={course} lab={lab}>
        {deck.scenes.map((ready) =>
          ready.own === null ? (
            drawn[ready.scene.id]
          ) : (
            <OwnContent key={ready.scene.id} {...ready} />
          ),
        )}
      </Deck>
      {deck.leftOut.length > 0 && <LeftOut sentences={deck.leftOut} />}
    </>
  );
}

function openedOf(of: string, deck: ReadyDeck): Opened {
  const digest = new Digest();
  for (const [n, sign] of [...of].entries()) digest.add(sign.codePointAt(0) ?? 0, n, 1);
  return { of, name: `own-${digest.hex}`, deck, scenes: deck.scenes.map(({ scene }) => scene) };
}

function LeftOut({ sentences }: { readonly sentences: readonly string[] }) {
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <div role="alert" className={notice.notice}>
      <p>Left out of this deck: {sentences.join(" ")}</p>
      <button type="button" onClick={() => setRead(true)}>
        Go on without
      </button>
    </div>
  );
}
