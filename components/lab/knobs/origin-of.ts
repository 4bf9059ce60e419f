// Where a knob's number comes from: the preset's own line with its source or assumption, whether the reader
// has changed it, or that it is the plain model's default.
import { fieldsOf, valueAt } from "@/content/model/fields-of";
import { sameText } from "@/content/model/same-text";
import type { Source } from "@/simulator/origin";
import { plain } from "@/simulator/plain";
import { figuresOf } from "@/simulator/presets/figures";
import { settingsOf } from "@/simulator/presets/preset";
import { presets } from "@/simulator/presets/presets";
import { priceListIds, priceLists } from "@/simulator/prices/price-lists";
import type { Scenario } from "@/simulator/scenario";
import type { Knob } from "./knob";
import type { Setting } from "./setting";

export type KnobOrigin =
  /** The preset's number, as a text, and whether it is still in force. */
  | ({ readonly text: string; readonly changed: boolean } & (
      | { readonly kind: "source"; readonly source: Source }
      | { readonly kind: "assumption"; readonly assumption: string }
    ))
  | { readonly kind: "plain"; readonly changed: boolean }
  /** What a preset as a whole rests on. */
  | { readonly kind: "preset"; readonly measured: string; readonly caution: string }
  /** Nothing that a platform decides: the reader's own choice. */
  | { readonly kind: "yours" };

export function originOf(knob: Knob, { scenario, preset }: Setting): KnobOrigin {
  const field = knob.figure;
  if (knob.id === "preset" && preset !== null) {
    const { measured, caution } = presets[preset];
    return { kind: "preset", measured, caution };
  }
  if (field === null) return { kind: "yours" };
  if (preset === null) {
    return { kind: "plain", changed: textAt(scenario, field) !== textAt(plain, field) };
  }
  const figure = figuresOf(presets[preset]).find((one) => one.field === field);
  if (!figure) return { kind: "yours" };
  const changed = textAt(scenario, field) !== textAt(settingsOf(presets[preset]), field);
  const list = priceListIds.find((id) => id === figure.text);
  const line = { text: list ? priceLists[list].name : figure.text, changed };
  return "source" in figure
    ? { ...line, kind: "source", source: figure.source }
    : { ...line, kind: "assumption", assumption: figure.assumption };
}

type Settings = Pick<Scenario, "function" | "platform"> & { readonly prices: unknown };

/** What stands at a figure's path; a price list by its id, since presets name it and scenarios hold it. */
function textAt(settings: Settings, field: string): string {
  const value = valueAt(settings, field.split("."));
  return sameText(field === "prices" ? (fieldsOf(value).id ?? value) : value);
}
