import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { KnobPanel } from "./knob-panel";

test("a folded group is heard as its name and what is in it, not as one word", () => {
  const setting = { scenario: scenarioOnShelf("eight-at-once"), preset: null };
  const html = renderToStaticMarkup(<KnobPanel setting={setting} freed={null} onTurn={() => {}} />);
  const heard = [...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, inside = ""]) =>
    inside.replace(/<[^>]*>/g, ""),
  );
  expect(heard.length).toBeGreaterThan(3);
  for (const words of heard) expect(words).toMatch(/^[A-Z][a-z ]+: [a-z].*$/);
  expect(html).not.toMatch(/<summary>[^/]*aria-hidden/);
});
