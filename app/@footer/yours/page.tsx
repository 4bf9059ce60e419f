// The foot of the page for a reader's own log, without what asks the site for files: that page may fetch nothing.
import { Footer } from "@/components/site/footer";

export default function YoursFooter() {
  return <Footer />;
}
