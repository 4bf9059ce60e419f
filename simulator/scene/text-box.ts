// The room that a text takes in a picture, wide rather than narrow: nothing here has a browser to ask.

import type { Box } from "./fleet-layout";
import type { Mark } from "./marks";

/** Of its height: what a letter of the bold sans takes on average, figures and capitals among them. */
const widthOfLetter = 0.62;

export function wideOf(text: string, size: number): number {
  return text.length * size * widthOfLetter;
}

export function textBox({ x, y, text, size, anchor }: Extract<Mark, { kind: "text" }>): Box {
  const width = wideOf(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size * 0.8, width, height: size };
}
