import { expect, test } from "vitest";
import { numberText } from "./number-text";

test("whole numbers are told whole, others in three digits", () => {
  expect(numberText(1475, "number")).toBe("1,475");
  expect(numberText(4.664251, "number")).toBe("4.66");
});

test("each format has its unit", () => {
  expect(numberText(0.42857, "percent")).toBe("42.9%");
  expect(numberText(463.692, "ms")).toBe("464\u00a0ms");
  expect(numberText(22_231.242, "seconds")).toBe("22.2\u00a0s");
  expect(numberText(0.000758215, "usd")).toBe("$0.000758");
});
