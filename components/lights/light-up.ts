// Lights the nodes and ways of a diagram and the lines of a listing that have the names of what is going on,
// whenever the stage is painted, so that both show the same frame. Touches only what changes.
import { lightNames } from "@/content/model/light-names";
import type { Store } from "../player/store";
import { type Lights, lightsAt, noLights } from "./lights";

export type Lit = { readonly map: Element | null; readonly code: Element | null };

/** Follows the simulator until stopped; then nothing is lit. */
export function lightUp(store: Store, { map, code }: Lit): () => void {
  const bulbs = [...bulbsOfMap(map), ...bulbsOfCode(code)];
  const show = (lights: Lights) => {
    for (const { element, isLit } of bulbs) {
      const lit = isLit(lights);
      if (element.hasAttribute("data-lit") === lit) continue;
      if (lit) element.setAttribute("data-lit", "true");
      else element.removeAttribute("data-lit");
    }
  };
  const follow = () => {
    const { trace, film } = store.run();
    show(lightsAt(trace, film.lenses[store.session().player.lens], store.head()));
  };
  follow();
  const stop = store.onFrame(follow);
  return () => {
    stop();
    show(noLights);
  };
}

type Bulb = { readonly element: Element; readonly isLit: (lights: Lights) => boolean };

function bulbsOfMap(map: Element | null): Bulb[] {
  const nodes = [...(map?.querySelectorAll<SVGGElement>("[data-node]") ?? [])].flatMap(
    (element) => {
      const name = element.getAttribute("data-node") ?? "";
      if (!lightNames.some((light) => light === name)) return [];
      point(element);
      return [{ element, isLit: ({ names }: Lights) => names.has(name) }];
    },
  );
  const ways = [...(map?.querySelectorAll("path[data-from][data-to]") ?? [])].map((element) => {
    const way = `${element.getAttribute("data-from")}>${element.getAttribute("data-to")}`;
    return { element, isLit: (lights: Lights) => lights.ways.has(way) };
  });
  return [...nodes, ...ways];
}

/** A pointer beside the node, seen while it is lit: colour alone would not reach everyone. */
function point(node: SVGGElement): void {
  if (node.querySelector(".pointer")) return;
  const { x, y, height } = node.getBBox();
  const pointer = document.createElementNS("http://www.w3.org/2000/svg", "path");
  pointer.setAttribute("class", "pointer");
  pointer.setAttribute("d", `M${x - 15} ${y + height / 2 - 6}l10 6l-10 6z`);
  node.append(pointer);
}

function bulbsOfCode(code: Element | null): Bulb[] {
  return [...(code?.querySelectorAll("[data-group]") ?? [])].map((element) => {
    const groups = (element.getAttribute("data-group") ?? "").split(" ");
    return { element, isLit: ({ names }: Lights) => groups.some((group) => names.has(group)) };
  });
}
