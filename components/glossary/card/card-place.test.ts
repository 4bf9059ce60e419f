import { expect, test } from "vitest";
import { cardPlace, cardRoom } from "./card-place";

const view = { width: 800, height: 600 };
const card = { width: 350, height: 120 };

test("a card stands below its word, from where the word begins", () => {
  expect(cardPlace({ left: 100, top: 200, bottom: 220 }, card, view)).toEqual({
    left: 100,
    top: 226,
  });
});

test("near the bottom it stands above", () => {
  expect(cardPlace({ left: 100, top: 540, bottom: 560 }, card, view).top).toBe(414);
});

test("where it fits nowhere it stands where there is more room", () => {
  const low = { width: 800, height: 140 };
  expect(cardPlace({ left: 100, top: 40, bottom: 60 }, card, low).top).toBe(66);
  expect(cardPlace({ left: 100, top: 100, bottom: 120 }, card, low).top).toBe(-26);
});

test("as high as its room it is in the window, wherever the word is", () => {
  for (let top = 60; top <= 520; top += 20) {
    const word = { left: 100, top, bottom: top + 20 };
    const height = cardRoom(word, view);
    const place = cardPlace(word, { width: 350, height }, view);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + height).toBeLessThanOrEqual(view.height - 8);
  }
});

test("it keeps off the sides", () => {
  expect(cardPlace({ left: 700, top: 200, bottom: 220 }, card, view).left).toBe(442);
  const phone = { width: 320, height: 600 };
  expect(
    cardPlace({ left: 200, top: 200, bottom: 220 }, { width: 304, height: 90 }, phone).left,
  ).toBe(8);
});
