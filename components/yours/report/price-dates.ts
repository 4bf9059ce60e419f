// When the list prices were read that a comparison uses.
import { type PriceListId, priceListIds, priceLists } from "@/simulator/prices/price-lists";

export function priceDates(ids: readonly (string | null)[]): string {
  const used = priceListIds.filter((id) => ids.includes(id));
  return `List prices in US dollars, without free tiers: ${used.map(dated).join("; ")}.`;
}

function dated(id: PriceListId): string {
  const { name, compute } = priceLists[id];
  const { perGbSecondUsd } = compute;
  return "source" in perGbSecondUsd ? `${name} (${perGbSecondUsd.source.date})` : name;
}
