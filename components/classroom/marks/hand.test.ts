import { expect, test } from "vitest";
import { handIn } from "./hand";

test("all but the pointer are laid down with their scene", () => {
  expect(handIn({ hand: "pen", scene: "a" }, "a")).toBe("pen");
  expect(handIn({ hand: "pen", scene: "a" }, "b")).toBeNull();
  expect(handIn({ hand: "pointer", scene: "a" }, "b")).toBe("pointer");
});
