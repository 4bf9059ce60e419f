// The foot of every page that has no footer of its own in this slot; with it what keeps the site on the device,
// and the way along a path.
import { OfflineDoor } from "@/components/offline/offline-door";
import { PathBarDoor } from "@/components/path/path-bar-door";
import { Footer } from "@/components/site/footer";

export default function SiteFooter() {
  return (
    <>
      <Footer />
      <OfflineDoor />
      <PathBarDoor base={process.env.BASE_PATH ?? ""} />
    </>
  );
}
