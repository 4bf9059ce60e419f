// Links and knobs in orders nobody would think of: the lab says what is wrong, and works on.
import { deflateRawSync } from "node:zlib";
import { holdTime, letTimeGo, letTimePass } from "./support/held-time";
import { first, knob, openAllGroups, openLab } from "./support/lab";
import { expect, test } from "./support/one-window";

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

const busyForNothing = [
  "horizon=1d&platform.provisioned=1000&platform.maxLifetime=1s",
  "horizon=1h&platform.provisioned=1000&platform.maxLifetime=3s",
  "horizon=1h&traffic.kind=renewal&traffic.gap.kind=mixture&traffic.gap.of.0.weight=0.999999999&traffic.gap.of.0.is=1us&traffic.gap.of.1.weight=1e-9&traffic.gap.of.1.is=50000d",
  Array.from({ length: 40 }, (_, n) => {
    const one = `interventions.${n}`;
    return `${one}.kind=provisioned&${one}.at=${n + 1}s&${one}.count=${n % 2 === 0 ? 100_000 : 0}`;
  }).join("&"),
  "horizon=100d&traffic.kind=on-off&traffic.on.perSecond=0&traffic.on.for=40ms&traffic.off.perSecond=0&traffic.off.for=47ms",
];
const bottomless = `z=${deflateRawSync(`{"title":${"[".repeat(90_000)}${"]".repeat(90_000)}}`).toString("base64url")}`;

test("links that would keep the page busy for ever are told so, and it answers", async ({
  page,
}) => {
  const follow = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `1.${fragment}`);
  await openLab(page);
  for (const [n, link] of busyForNothing.entries()) {
    await follow(`title=Run+${n}&${link}`);
    const simulator = page.getByRole("region", { name: `Simulator: Run ${n}` });
    await expect(simulator.getByText(/too large: at most 2,0\d\d,\d\d\d events/)).toBeVisible();
    await expect(knob(page, "Platform").getByRole("combobox")).toHaveValue("");
  }
  await follow(bottomless);
  await expect(page.getByRole("alert").filter({ hasText: "levels of nesting" })).toBeVisible();
  const inLab = page.getByRole("region", { name: `Simulator: ${first}` });
  await inLab.getByRole("button", { name: "Step forward" }).click();
  await page.goto(`./embed/#1.${bottomless}`);
  await expect(page.getByRole("alert").filter({ hasText: "levels of nesting" })).toBeVisible();
  for (const [n, link] of busyForNothing.slice(0, 1).entries()) {
    await follow(`title=Run+${n}&${link}`);
    const way = page.getByRole("link", { name: "Open it in the lab of Scale to Zero" });
    await expect(way).toHaveAttribute("href", new RegExp(`/lab/#1\\.title=Run\\+${n}&`));
    await expect(
      page.getByRole("alert").filter({ hasText: "too large to be watched" }),
    ).toBeVisible();
  }
  await follow("shelf=first-request");
  const framed = page.getByRole("region", { name: "Simulator: The first request waits" });
  await framed.getByRole("button", { name: "Step forward" }).click();
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
