// How the tests find a quiz and its questions: by role and name, as a reader does.
import type { Locator, Page } from "@playwright/test";

/** The quiz of a lesson, live. */
export async function openQuiz(page: Page, address = "./lessons/cold-starts/"): Promise<Locator> {
  await page.goto(address);
  const quiz = page.getByRole("region", { name: "Quiz", exact: true });
  await quiz.getByRole("heading", { name: "Quiz" }).scrollIntoViewIfNeeded();
  await quiz.locator("[data-island='live']").first().waitFor();
  return quiz;
}

export function question(quiz: Locator, words: RegExp): Locator {
  return quiz.getByRole("group", { name: words });
}

export async function check(group: Locator): Promise<void> {
  await group.getByRole("button", { name: "Check" }).click();
}

/** As some browsers have it: every use of storage throws. */
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
}
