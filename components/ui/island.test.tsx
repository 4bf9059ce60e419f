// @vitest-environment jsdom
import { act, type ReactNode, useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { earlyPressScript } from "./early-press-script";
import { Island } from "./island";
import { never, now, type Wake } from "./wake";

const page = document.createElement("main");
let root: Root | null = null;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.append(page);
});

afterEach(async () => {
  await act(async () => root?.unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As it comes from the server: nothing hears a press but the script that notes it. */
function show(island: ReactNode): () => Promise<void> {
  page.innerHTML = renderToString(island);
  return () =>
    act(async () => {
      root = hydrateRoot(page, island);
    });
}

/** A part that comes when it is let come. */
function slowly<Part>(part: Part) {
  let come = () => {};
  let fail = () => {};
  const load = () =>
    new Promise<Part>((resolve, reject) => {
      come = () => resolve(part);
      fail = () => reject(new Error("gone"));
    });
  return {
    load: vi.fn(load),
    come: () => act(async () => come()),
    fail: () => act(async () => fail()),
  };
}

function find(name: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-press="${name}"]`);
  if (found === null) throw new Error(`no ${name} on the page`);
  return found;
}

const island = () => page.querySelector<HTMLElement>("[data-island]")?.dataset.island;

const placeholder = (
  <form>
    <button type="button" data-press="play">
      Play
    </button>
    <button type="button" data-press="step">
      Step
    </button>
    <input name="guess" defaultValue="1" />
  </form>
);

function Counter({ set }: { readonly set: FormData | null }) {
  const [plays, setPlays] = useState(0);
  return (
    <>
      <button type="button" data-press="play" onClick={() => setPlays(plays + 1)}>
        Play
      </button>
      <button type="button" data-press="step">
        Step
      </button>
      <input name="guess" defaultValue={String(set?.get("guess"))} />
      <output>{plays} plays</output>
    </>
  );
}

type Given = { readonly load: () => Promise<typeof Counter>; readonly wake?: Wake };

function Film({ load, wake = never }: Given) {
  return (
    <Island wake={wake} load={load} live={(Part, set) => <Part set={set} />} failed={null}>
      {placeholder}
    </Island>
  );
}

// It notes presses for all tests of the file, as it does for all islands of a page.
new Function(earlyPressScript)();

test("what is pressed before the page's script is there wakes it, and is pressed again once", async () => {
  const part = slowly(Counter);
  const hydrate = show(<Film load={part.load} />);
  find("play").click();
  await hydrate();
  expect(part.load).toHaveBeenCalledOnce();
  expect(island()).toBe("loading");
  await part.come();
  expect(island()).toBe("live");
  expect(page.textContent).toContain("1 plays");
});

test("of what is pressed while it loads, the last is pressed again", async () => {
  const part = slowly(Counter);
  await show(<Film load={part.load} />)();
  await act(async () => find("play").click());
  await act(async () => find("step").click());
  expect(part.load).toHaveBeenCalledOnce();
  await part.come();
  expect(page.textContent).toContain("0 plays");
  await act(async () => find("play").click());
  expect(page.textContent).toContain("1 plays");
});

test("a press on the live part is its own alone", async () => {
  const part = slowly(Counter);
  await show(<Film load={part.load} wake={now} />)();
  await part.come();
  await act(async () => find("play").click());
  expect(page.textContent).toContain("1 plays");
  expect(globalThis.earlyPresses?.size).toBe(0);
});

test("nothing is taken away while it is held", async () => {
  const part = slowly(Counter);
  await show(<Film load={part.load} wake={now} />)();
  const held = find("play");
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (then: FrameRequestCallback) => frames.push(then));
  let isHeld = true;
  vi.spyOn(HTMLDivElement.prototype, "matches").mockImplementation(
    (selector) => selector === ":active" && isHeld,
  );
  const frame = () =>
    act(async () => {
      for (const then of frames.splice(0)) then(0);
    });
  await part.come();
  await frame();
  expect(island()).toBe("held");
  expect(held.isConnected).toBe(true);
  isHeld = false;
  await act(async () => held.click());
  await frame();
  expect(island()).toBe("live");
  expect(page.textContent).toContain("1 plays");
});

test("what was set is handed on, and what has the focus keeps it", async () => {
  const part = slowly(Counter);
  await show(<Film load={part.load} wake={now} />)();
  const input = page.querySelector("input");
  if (input === null) throw new Error("no field");
  input.value = "7";
  input.focus();
  await part.come();
  expect(document.activeElement).not.toBe(input);
  expect(document.activeElement?.getAttribute("name")).toBe("guess");
  expect(page.querySelector("input")?.value).toBe("7");
});

test("what cannot be fetched leaves the placeholder, and a press is another try", async () => {
  const part = slowly(Counter);
  await show(<Film load={part.load} wake={now} />)();
  await part.fail();
  expect(island()).toBe("failed");
  expect(find("play").isConnected).toBe(true);
  await act(async () => find("play").click());
  expect(part.load).toHaveBeenCalledTimes(2);
  await part.come();
  expect(page.textContent).toContain("1 plays");
});

test("without a placeholder it is the part by itself, or what is said where there is none", async () => {
  const part = slowly(Counter);
  const onFail = vi.fn();
  const given = { wake: now, load: part.load, onFail, failed: <p>Not to be had.</p> };
  await show(<Island {...given} live={(Part) => <Part set={null} />} />)();
  expect(page.innerHTML).toBe("");
  await part.fail();
  expect(page.innerHTML).toBe("<p>Not to be had.</p>");
  expect(onFail).toHaveBeenCalledOnce();
});

test("where there is nothing to show yet, the placeholder stays", async () => {
  const load = async () => "part";
  await show(
    <Island wake={now} load={load} live={() => null}>
      {placeholder}
    </Island>,
  )();
  expect(island()).toBe("live");
  expect(find("play").isConnected).toBe(true);
});

test("it is listened to until it is live, and no longer", async () => {
  const stop = vi.fn();
  let rouse = () => {};
  const wake = vi.fn<Wake>((then) => {
    rouse = then;
    return stop;
  });
  const part = slowly(Counter);
  await show(<Film load={part.load} wake={wake} />)();
  expect(part.load).not.toHaveBeenCalled();
  await act(async () => rouse());
  expect(stop).not.toHaveBeenCalled();
  await part.come();
  expect(stop).toHaveBeenCalledOnce();
  expect(wake).toHaveBeenCalledOnce();
});
