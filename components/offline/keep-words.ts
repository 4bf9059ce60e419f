// What is said of the course on this device: each state in a sentence, sizes in the units of disks.
import { quantity } from "@/simulator/quantity";
import type { Keeping } from "./keeper";
import type { KeptSite } from "./kept-site";

export function keepingWords(keeping: Keeping, site: KeptSite | null): string {
  switch (keeping.kind) {
    case "unknown":
      return "Looking at what this device keeps …";
    case "impossible":
      return "Nothing can be kept here: it takes a browser with service workers, an address that begins with https (or localhost), and a window that is not private.";
    case "not-kept":
      return `The course is not kept on this device.${site ? ` It would take ${sizeWords(site)}.` : ""}`;
    case "keeping":
      return keeping.of === 0
        ? "The course is being kept: beginning."
        : `The course is being kept: ${keeping.stored} of ${keeping.of} files.`;
    case "failed":
      return keeping.why === "no room"
        ? "The course could not be kept: this device has no room left for it. Make room and try again."
        : "The course could not be kept: expected every file of it as it was published, but one was not reached or came changed on the way. What is here already is used when you try again.";
    case "kept":
      return `The course is kept on this device and works without a network.${
        site ? ` It is the version of ${dayWords(site.builtAt)}: ${sizeWords(site)}.` : ""
      }`;
  }
}

export function bytesWords(bytes: number): string {
  if (bytes >= 1e9) return quantity((bytes / 1e9).toFixed(1), "GB");
  if (bytes >= 1e6) return quantity((bytes / 1e6).toFixed(1), "MB");
  return quantity((bytes / 1e3).toFixed(1), "kB");
}

function sizeWords({ bytes, files }: KeptSite): string {
  return `${bytesWords(bytes)} in ${files} files`;
}

function dayWords(day: Date): string {
  const words = day.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const clock = day.toISOString().slice(11, 16);
  return `${words}, ${clock} UTC`;
}
