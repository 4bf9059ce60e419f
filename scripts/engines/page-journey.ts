// Runs in the engine on trial: a short journey through the site, each step told to the server as it begins. The
// result is the list of steps, each with what went wrong in it, or nothing.
import { tell } from "./page-to-server";
import {
  button,
  find,
  openWindow,
  press,
  pressKey,
  shown,
  until,
  type Visited,
  visit,
} from "./page-window";

export type Step = { readonly name: string; readonly wrong: string | null };

const steps: Step[] = [];
const simulatorSelector = '[aria-label^="Simulator: "]';
const reader: Visited = { window: openWindow("reader"), complaints: [] };

async function step(name: string, act: () => Promise<void>): Promise<void> {
  await tell("step", name);
  const wrong = await act().then(
    () => reader.complaints.splice(0).join("; ") || null,
    (error: unknown) => String(error),
  );
  steps.push({ name, wrong });
}

/** The simulator of a page, once it is near and live: what stood in its place until then goes. */
async function simulatorOf(page: Document): Promise<HTMLElement> {
  const still = await find(page, simulatorSelector);
  still.scrollIntoView({ behavior: "instant", block: "center" });
  return find(page, `${simulatorSelector}:has(canvas)`);
}

const timeOf = (simulator: HTMLElement) =>
  Number(simulator.querySelector<HTMLInputElement>('input[aria-label="Time"]')?.value);

await step("a lesson plays, steps and goes back to its start", async () => {
  const simulator = await simulatorOf(await visit(reader, "/lessons/cold-starts/"));
  await press(simulator, "Restart");
  const start = timeOf(simulator);
  await press(simulator, "Play");
  await until("the play head to move", () => timeOf(simulator) > start);
  await press(simulator, "Pause");
  const paused = timeOf(simulator);
  await press(simulator, "Step forward");
  await until("the next event", () => timeOf(simulator) > paused);
  await press(simulator, "Restart");
  await until("the start", () => timeOf(simulator) === start);
});

await step("a question of its quiz is judged", async () => {
  const heading = await find(reader.window.document, "#quiz");
  heading.scrollIntoView({ behavior: "instant", block: "start" });
  const quiz = await until("the quiz", () => heading.closest<HTMLElement>("section"));
  await find(quiz, "[data-island='live']");
  const answer = await find(quiz, 'input[type="radio"]');
  answer.click();
  const question = await until("its question", () => answer.closest("fieldset, [role=group]"));
  await press(question, "Check");
  await until("what it says", () => question.querySelector("[role=status]")?.textContent);
});

await step("the lab takes an event", async () => {
  const simulator = await simulatorOf(await visit(reader, "/lab/#1.shelf=steady"));
  await press(simulator, "Send an event");
  const undo = await button(simulator, "Undo");
  undo.click();
  await until("what was sent to be gone", () => undo.hidden);
});

await step("the lab steps both ways, by button and by key", async () => {
  const simulator = await simulatorOf(reader.window.document);
  const start = timeOf(simulator);
  await press(simulator, "Step forward");
  await until("the next event", () => timeOf(simulator) > start);
  const next = timeOf(simulator);
  await press(simulator, "Step back");
  await until("the event before", () => timeOf(simulator) < next);
  const back = timeOf(simulator);
  pressKey(reader.window, "ArrowRight");
  await until("the next event, by key", () => timeOf(simulator) > back);
});

await step("Share has a link at once, copied or to copy", async () => {
  const simulator = await simulatorOf(reader.window.document);
  await press(simulator, "Share");
  const link = () => reader.window.document.querySelector<HTMLInputElement>('[aria-label="Link"]');
  await until("its address", () => link()?.value.startsWith(`${location.origin}/lab/#`));
});

await step("a talk follows its speaker's window", async () => {
  await visit(reader, "/present/cold-starts/");
  const audience = reader.window;
  await find(audience.document, '[data-deck="live"]');
  await shown(audience);
  let speaker: Window | null = null;
  const openIn = audience.open.bind(audience);
  audience.open = (...given) => {
    speaker = openIn(...given);
    return speaker;
  };
  pressKey(audience, "s");
  const second = await until("the speaker's window", () => speaker);
  await until("its notes", () => second.document.querySelector('[data-role="speaker"]'));
  await until("its clock", () => second.document.querySelector("[role=timer]"));
  await shown(second);
  const place = () => audience.document.querySelector("[data-deck] > [role=status]")?.textContent;
  const before = place();
  pressKey(second, "PageDown");
  await until("the audience to move on", () => place() !== before);
  second.close();
});

/** The sample of a log, read and replayed on the page's own threads. */
async function readSample(): Promise<Document> {
  const page = await visit(reader, "/yours/");
  const sample = await button(page, "A day of a function");
  await find(page, "[data-island='live']");
  sample.click();
  await until("what it holds", () => page.body.textContent?.includes("13,760 requests"));
  await until("its replay", () => page.body.textContent?.includes("The replay fits"));
  return page;
}

await step("a log is read, replayed, and asked what if", async () => {
  const page = await readSample();
  await press(page.body, "Compare the set-ups");
  await until("the set-ups", () => page.querySelector("[aria-label='Table: the set-ups']"));
});

await step("without a network every kind of page opens, and a simulator plays", async () => {
  await visit(reader, "/about/offline/");
  const { serviceWorker } = reader.window.navigator;
  await serviceWorker.ready;
  await until("the course to be kept", () => serviceWorker.controller?.state === "activated");
  await tell("network", "off");
  for (const address of ["/", "/glossary/cold-start/", "/lab/", "/present/faas/", "/no/such/"]) {
    const page = await visit(reader, address);
    await until(`${address} to say something`, () => page.querySelector("main")?.textContent);
  }
  const simulator = await simulatorOf(await visit(reader, "/lessons/faas/"));
  const start = timeOf(simulator);
  await press(simulator, "Step forward");
  await until("the next event", () => timeOf(simulator) !== start);
  await readSample();
  await tell("network", "on");
});

await tell("result", JSON.stringify(steps));
