// The foot of every page that has no footer of its own in this slot; with it what keeps the site on the device,
// and the way along a path.
import { OfflineIsland } from "@/components/offline/offline-island";
import { PathBarIsland } from "@/components/path/path-bar-island";
import { Footer } from "@/components/site/footer";

export default function SiteFooter() {
  return (
    <>
      <Footer />
      <OfflineIsland />
      <PathBarIsland base={process.env.BASE_PATH ?? ""} />
    </>
  );
}
