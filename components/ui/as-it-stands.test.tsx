// @vitest-environment jsdom
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { asItStands } from "./as-it-stands";

test("what the server has drawn stays, however often what is around it is drawn", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const page = document.createElement("main");
  const drawn = '<div class="box"><p>Drawn once</p><input></div>';
  page.innerHTML = drawn;
  const box = (mood: string) => (
    <>
      <div className="box" {...asItStands} />
      {mood}
    </>
  );
  page.append("calm");
  const field = page.querySelector("input");
  if (field) field.value = "set before";
  const root = await act(async () => hydrateRoot(page, box("calm")));
  await act(async () => root.render(box("busy")));
  expect(page.innerHTML).toBe(`${drawn}busy`);
  expect(page.querySelector("input")).toBe(field);
  expect(field?.value).toBe("set before");
  await act(async () => root.unmount());
  expect(complaints).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
