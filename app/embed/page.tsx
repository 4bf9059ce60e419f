// One simulator and nothing around it, for a frame in somebody else's page. What it shows stands in the address.
// Without script: the still of the first scenario, and the way to the site.
import type { Metadata } from "next";
import { EmbedIsland } from "@/components/share/embed/embed-island";
import { FrameThemeScript } from "@/components/share/embed/frame-theme-script";
import { StillAlone } from "@/components/share/embed/still-alone";
import { loadLibrary } from "@/content/load/load-library";

export const metadata: Metadata = {
  title: "A simulator to frame",
  description: "One simulator of Scale to Zero, to be shown in another page.",
  robots: { index: false },
};

const lab = `${process.env.BASE_PATH ?? ""}/lab/`;

export default async function EmbedPage() {
  const { scenarios } = await loadLibrary();
  const shelf = [...scenarios.values()].map(({ id, title, preset, scenario }) => ({
    id,
    title,
    preset,
    scenario,
  }));
  const first = shelf.find(({ id }) => id === "first-request") ?? shelf[0];
  if (first === undefined) throw new Error("The shelf of scenarios is empty.");
  const rest = shelf.filter((one) => one !== first);
  return (
    <>
      <FrameThemeScript />
      <EmbedIsland shelf={[first, ...rest]} lab={lab} />
      <noscript>
        <StillAlone {...first} lab={lab} />
      </noscript>
    </>
  );
}
