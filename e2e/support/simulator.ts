// How the tests find a simulator and its parts: by role and name, as a reader does.
import type { Locator, Page } from "@playwright/test";

/** The simulator of a title, live. */
export async function live(page: Page, title: string): Promise<Locator> {
  const simulator = page.getByRole("region", { name: `Simulator: ${title}` });
  await simulator.scrollIntoViewIfNeeded();
  await simulator.locator("[data-island='live']:has(canvas)").waitFor();
  await untilSeen(simulator);
  return simulator;
}

/** Where the play head is, in milliseconds of film. */
export async function filmOf(simulator: Locator): Promise<number> {
  return Number(await simulator.getByRole("slider", { name: "Time" }).inputValue());
}

/** Where the play head is, in the words of the slider, without what happens there: "2.15 s". */
export async function timeOf(simulator: Locator): Promise<string | undefined> {
  const told = await simulator.getByRole("slider", { name: "Time" }).getAttribute("aria-valuetext");
  return told?.split(", ")[0];
}

/** Until the browser has told the page that it is in sight: before, it stands still. */
async function untilSeen(simulator: Locator): Promise<void> {
  await simulator.evaluate(
    (element) =>
      new Promise<void>((done) => {
        const sight = new IntersectionObserver(([entry]) => {
          if (!entry?.isIntersecting) return;
          sight.disconnect();
          done();
        });
        sight.observe(element);
      }),
  );
}
