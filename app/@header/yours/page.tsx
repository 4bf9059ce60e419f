// The top of the page for a reader's own log. That page may fetch nothing, so its search is another page's.
import { Header } from "@/components/site/header";

export default function YoursHeader() {
  return <Header isAlone />;
}
