// What a log holds, in sentences.
import type { Holds } from "@/content/model/log/holds";
import { formats } from "@/content/model/log/recognise";
import { countText, latencyText, remainingText } from "@/simulator/scene/words";
import { instantText, shareText } from "../words";

export function holdsSentence(holds: Holds): string {
  const { requests, cold, coldBounds, fromMs, toMs, format } = holds;
  const span = remainingText(Math.max(1, toMs - fromMs) * 1000);
  const what = `${upperFirst(formats[format])}: ${countText(requests)} requests in ${span}, from ${instantText(fromMs)}.`;
  if (cold === null || coldBounds === null)
    return `${what} It does not say which of them were cold.`;
  const { low, high } = coldBounds;
  return `${what} ${countText(cold)} were cold: ${shareText(cold / requests)}, and between ${shareText(low)} and ${shareText(high)} in other times like these (95 %, if one cold start says nothing of the next; in bursts it does, and the bounds are too narrow).`;
}

export function unevenSentence({ unevenness, gaps }: Holds): string {
  const { counts, width, fullest, fullestByChance } = unevenness;
  const how =
    counts > 2
      ? "The traffic comes in bursts"
      : counts < 0.5
        ? "The traffic is more even than chance"
        : "The traffic is about as uneven as chance makes it";
  const byGaps =
    unevenness.gaps === null
      ? ""
      : ` The gaps between requests spread ${unevenness.gaps.toFixed(1)} times their mean (by chance: 1.0).`;
  const longest = gaps === null ? "" : ` The longest gap is ${latencyText(gaps.max * 1000)}.`;
  return `${how}: counted in steps of ${remainingText(width)}, the variance is ${counts.toFixed(1)} times the mean (by chance: 1.0), and the fullest step has ${countText(fullest)} requests, where chance would bring about ${countText(fullestByChance)}.${byGaps}${longest}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
