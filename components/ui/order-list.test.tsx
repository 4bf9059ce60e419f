import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { movedBy, OrderList } from "./order-list";

test("moving an option keeps every option, and moving it back restores the order", () => {
  const lists = fc.integer({ min: 2, max: 7 }).map((length) => [...Array(length).keys()]);
  fc.assert(
    fc.property(lists, fc.nat(6), fc.constantFrom(1 as const, -1 as const), (list, place, by) => {
      const moved = movedBy(list, place, by);
      expect([...moved].sort()).toEqual(list);
      if (moved !== list) expect(movedBy(moved, place + by, by === 1 ? -1 : 1)).toEqual(list);
    }),
  );
});

test("each thing has a button up and one down, and those at either end say that they do nothing", () => {
  const html = renderToStaticMarkup(<OrderList order={[1, 0]} texts={["warm", "cold"]} />);
  const buttons = [...html.matchAll(/aria-label="([^"]*)" aria-disabled="([^"]*)"/g)];
  expect(buttons.map(([, name, isOff]) => [name, isOff])).toEqual([
    ["Move “cold” up", "true"],
    ["Move “cold” down", "false"],
    ["Move “warm” up", "false"],
    ["Move “warm” down", "true"],
  ]);
});
