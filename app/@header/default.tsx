// The top of every page that has no header of its own in this slot.
import { Header } from "@/components/site/header";

export default function SiteHeader() {
  return <Header />;
}
