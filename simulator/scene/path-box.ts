// The room that a path of straight lines takes in a picture. null: it has steps of another kind, which are not worked out.

import type { Box } from "./fleet-layout";

export function pathBox(d: string): Box | null {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, command = "", written = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!/[MLHVZ]/i.test(command)) return null;
    const numbers = (written.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const isStep = command === command.toLowerCase();
    const isAlong = /[MLH]/i.test(command);
    const isDown = /[MLV]/i.test(command);
    const each = Number(isAlong) + Number(isDown);
    for (let n = 0; n < numbers.length; n += each) {
      if (isAlong) x = (numbers[n] ?? 0) + (isStep ? x : 0);
      if (isDown) y = (numbers[n + each - 1] ?? 0) + (isStep ? y : 0);
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
