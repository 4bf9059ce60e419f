// Shows the card of the word that a reader points at, comes to by keyboard, or taps; one at a time. It stays
// while the pointer is on the word or the card, or the focus on the word, and goes by Escape. A first tap
// shows the card, a second follows the link.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import type { CardStill as Still } from "../../stage/card-still";
import { Link } from "../../ui/link";
import { RememberButton } from "../term/remember-button";
import styles from "./card.module.css";
import { cardPlace, cardRoom } from "./card-place";
import { CardStill } from "./card-still";

type Word = HTMLAnchorElement;

export type CardLayerProps = {
  /** The address of the definitions: of each id its name, its definition, its still and its first figure if it has them. */
  readonly definitions: string;
  /** What woke the layer; null where nothing is to be shown yet. */
  readonly first: { readonly word: Word; readonly how: "hover" | "focus" | "tap" | null };
};

/** What is asked, of what, and the number. */
type Figure = readonly [what: string, of: string, text: string];
type Shown = {
  readonly word: Word;
  readonly name: string;
  readonly definition: string;
  readonly still: Still | null | undefined;
  readonly figure: Figure | null | undefined;
};
type Definitions = Readonly<
  Record<
    string,
    readonly [name: string, definition: string, still?: Still | null, figure?: Figure | null]
  >
>;

const showAfterWallMs = 300;
const hideAfterWallMs = 250;
const cardId = "term-card";

export function CardLayer({ definitions, first }: CardLayerProps) {
  const card = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  // What woke the layer is looked at once.
  const watch = useEffectEvent(() => watchWords(card, definitions, first, setShown));
  useEffect(() => watch(), []);
  useLayoutEffect(() => {
    if (!shown || !card.current) return;
    const { word } = shown;
    card.current.showPopover();
    stand(card.current, word);
    word.setAttribute("aria-describedby", cardId);
    return () => word.removeAttribute("aria-describedby");
  }, [shown]);
  if (!shown) return null;
  const { word, name, definition, still, figure } = shown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      ref={card}
      className={`${controls.screen} ${styles.card}`}
      popover="manual"
      role="group"
      aria-label={name}
    >
      <strong>{name}</strong>
      {figure && (
        <p className={styles.figure}>
          <b>{figure[2]}</b> {figure[0]}: {figure[1]}
        </p>
      )}
      <p id={cardId}>{definition}</p>
      {still && <CardStill {...still} />}
      <div className={styles.ways}>
        <Link href={`/glossary/${idOf(word)}/`}>More in the glossary</Link>
        <RememberButton id={idOf(word)} />
      </div>
    </div>
  );
}

/** Where a word runs over the end of a line, beside its first part. Pictures and figures are left to the page where the
 * window has no room for them. */
function stand(card: HTMLElement, word: Word): void {
  const box = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const view = { width, height };
  const room = cardRoom(box, view);
  delete card.dataset.brief;
  if (card.offsetHeight > room) card.dataset.brief = "";
  card.style.maxBlockSize = `${room}px`;
  const { left, top } = cardPlace(box, card.getBoundingClientRect(), view);
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

function watchWords(
  card: { readonly current: HTMLElement | null },
  address: string,
  first: CardLayerProps["first"],
  setShown: (shown: Shown | null) => void,
): () => void {
  let wanted: Word | null = null;
  let isShown = false;
  let showing = 0;
  let hiding = 0;
  let all: Promise<Definitions> | undefined;
  const drop = () => {
    clearTimeout(showing);
    clearTimeout(hiding);
    wanted = null;
    isShown = false;
    setShown(null);
  };
  const open = async (word: Word) => {
    all ??= fetch(address).then((response) => response.json());
    // Without the network the word is a link.
    const definitions = await all.catch(() => undefined);
    if (definitions === undefined) all = undefined;
    const [name, definition, still, figure] = definitions?.[idOf(word)] ?? [];
    if (wanted !== word || name === undefined || definition === undefined) return;
    isShown = true;
    setShown({ word, name, definition, still, figure });
  };
  const want = (word: Word, wallMs: number) => {
    clearTimeout(hiding);
    if (wanted === word) return;
    drop();
    wanted = word;
    showing = window.setTimeout(open, wallMs, word);
  };
  const leave = () => {
    if (wanted === null || isFocusSeen(wanted)) return;
    clearTimeout(hiding);
    if (isShown) hiding = window.setTimeout(drop, hideAfterWallMs);
    else drop();
  };
  const isInCard = (target: EventTarget | null) =>
    target instanceof Node && card.current?.contains(target) === true;
  const over = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const word = wordAt(event.target);
    if (word) want(word, showAfterWallMs);
    else if (isInCard(event.target)) clearTimeout(hiding);
    else leave();
  };
  const focus = ({ target }: Event) => {
    const word = wordAt(target);
    if (word && isFocusSeen(word)) want(word, showAfterWallMs);
    else if (!isInCard(target)) drop();
  };
  const press = ({ target }: Event) => {
    if (!wordAt(target) && !isInCard(target)) drop();
  };
  const click = (event: Event) => {
    const word = wordAt(event.target);
    const isTap = event instanceof PointerEvent && event.pointerType === "touch";
    if (word && isTap && !(isShown && wanted === word)) {
      event.preventDefault();
      want(word, 0);
    } else if (word || (event.target instanceof Element && event.target.closest("a"))) drop();
  };
  const key = ({ key }: KeyboardEvent) => {
    if (key === "Escape") drop();
  };
  const watching = new AbortController();
  const options = { capture: true, signal: watching.signal };
  document.addEventListener("pointerover", over, options);
  document.documentElement.addEventListener("pointerleave", leave, { signal: watching.signal });
  document.addEventListener("pointerdown", press, options);
  document.addEventListener("focusin", focus, options);
  document.addEventListener("focusout", leave, options);
  document.addEventListener("click", click, options);
  document.addEventListener("keydown", key, options);
  addEventListener("resize", drop, { signal: watching.signal });
  if (first.how === "tap") want(first.word, 0);
  else {
    const word = meantNow(first);
    if (word) want(word, showAfterWallMs);
  }
  return () => {
    watching.abort();
    drop();
  };
}

function wordAt(target: EventTarget | null): Word | null {
  return target instanceof Element ? target.closest<Word>("a[data-term]") : null;
}

/** The last part of its address. */
function idOf(word: Word): string {
  return word.pathname.split("/").at(-2) ?? "";
}

/** While the layer was on its way, pointer and focus may have gone on, and the focus to another word. */
function meantNow({ word, how }: CardLayerProps["first"]): Word | null {
  if (how === "hover" && word.matches(":hover")) return word;
  const focused = wordAt(document.activeElement);
  return focused && isFocusSeen(focused) ? focused : null;
}

function isFocusSeen(word: Word): boolean {
  return word.matches(":focus-visible");
}
