// Links and knobs in orders nobody would think of: the lab says what is wrong, and works on.
import { holdTime, letTimeGo, letTimePass } from "./held-time";
import { knob, openAllGroups, openLab } from "./lab";
import { expect, test } from "./one-window";

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

test("sixty links, broken and hostile, leave a lab that works", async ({ page }) => {
  await openLab(page);
  const next = numbers(7);
  const parts = [
    "shelf=steady",
    "shelf=<script>",
    "preset=lambda-node",
    "preset=nothing",
    "horizon=30s",
    "horizon=-1",
    "seed=1e99",
    "traffic.kind=poisson",
    "traffic.perSecond=2",
    "traffic.perSecond=NaN",
    "platform.maxInstances=0",
    "platform.provisioned=7",
    "__proto__.polluted=1",
    "at=5s",
    "at=ever",
    "z=AAAA",
    "~1.shelf=first-request",
    "~~~",
    "%E0%A4%A",
    "&&==",
  ];
  for (let n = 0; n < 60; n += 1) {
    const some = Array.from({ length: 1 + next(5) }, () => parts[next(parts.length)]);
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      `${next(9) === 0 ? "7" : "1"}.${some.join("&")}`,
    );
  }
  await page.evaluate(() => {
    location.hash = "1.shelf=first-request";
  });
  const simulator = page.getByRole("region", { name: "Simulator: The first request waits" });
  await expect(simulator).toBeVisible();
  await simulator.getByRole("button", { name: "Step forward" }).click();
  await expect(page.getByText("The link could not be read")).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get({}, "polluted"))).toBeUndefined();
});

test("a broken link is told so in a sentence, and what could be read is shown", async ({
  page,
}) => {
  await page.goto("./lab/#1.preset=cloud-run&horizon=20s&seed=-4");
  await expect(
    page.getByRole("alert").filter({ hasText: "The link could not be read as it is" }),
  ).toContainText("What could be read is shown");
  await expect(knob(page, "Platform").getByRole("combobox")).toHaveValue("cloud-run");
});

test("a hundred turns of any knob in any order leave a lab that works", async ({ page }) => {
  await openLab(page);
  const next = numbers(1);
  await openAllGroups(page);
  await holdTime(page);
  for (let n = 0; n < 100; n += 1) {
    // In the page: a turn is a choice, a place of a slider, or a step of the history.
    await page.evaluate(
      ([which, amount]) => {
        const all = document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
          "aside select, aside input[type=range]",
        );
        const control = all[which % all.length];
        if (!control) return;
        const set = (value: string) => {
          const prototype = Object.getPrototypeOf(control) as object;
          Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
          control.dispatchEvent(new Event("input", { bubbles: true }));
          control.dispatchEvent(new Event("change", { bubbles: true }));
        };
        if (control instanceof HTMLSelectElement)
          set(control.options[amount % control.options.length]?.value ?? "");
        else set(String(amount % 241));
      },
      [next(10_000), next(10_000)] as const,
    );
    if (next(12) === 0)
      await page.evaluate((name) => {
        const buttons = document.querySelectorAll<HTMLButtonElement>("aside button");
        for (const button of buttons) if (button.textContent === name) button.click();
      }, ["Undo", "Redo", "Reset"][next(3)]);
    // Now and then long enough for the run itself.
    if (next(10) === 0) await letTimePass(page, 300);
  }
  await letTimeGo(page);
  await page.evaluate(() => {
    location.hash = "1.shelf=first-request";
  });
  const simulator = page.getByRole("region", { name: "Simulator: The first request waits" });
  await expect(simulator.getByRole("slider", { name: "Time", exact: true })).toBeVisible();
});
