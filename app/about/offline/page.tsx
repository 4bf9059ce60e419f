// How the course is read without a network: what a device keeps, how much that is, and how to have it removed.
import type { Metadata } from "next";
import { KeepPanel } from "@/components/offline/keep-panel";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";

export const metadata: Metadata = {
  title: "Without a network",
  description:
    "How the course works without a network: what your device keeps of it, how much that is, how new versions arrive and how to remove it.",
};

export default function OfflinePage() {
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>Without a network</h1>
      <p>
        The whole course works with the network unplugged: every lesson and every simulator, the
        lab, the glossary with its search, the review and the presentations. Once you have opened
        any page, your browser stores the rest in the background, a few seconds after the page is
        there. Nothing else needs to be done. On a mobile connection, or with data saving switched
        on, it waits until you press the button below.
      </p>
      <noscript>
        <p>Keeping the course takes scripts, and they are switched off here.</p>
      </noscript>
      <KeepPanel />
      <h2 id="new-versions">New versions</h2>
      <p>
        A page is never exchanged while you read. When a new version of the course has been stored
        beside the old one, a line at the foot of the window offers it, and you can press{" "}
        <em>Reload</em> or go on. If you do nothing, the new version is there once you have closed
        every tab of this site and come back. What changed is fetched, the rest is kept.
      </p>
      <h2 id="as-an-app">As an app</h2>
      <p>
        The site can be installed like an app: in the menu of your browser, look for{" "}
        <em>Install</em>, <em>Apps</em> or <em>Add to home screen</em>. It then opens in a window of
        its own. It is the same site, with the same store.
      </p>
      <h2 id="not-kept">What is kept apart</h2>
      <p>
        Your progress, your theme and your saved runs are not part of this store. Removing the
        course leaves them as they are; they can be exported or forgotten on{" "}
        <Link href="/review/">the review page</Link>. Where a browser keeps nothing (in some private
        windows, or when a site is opened by a plain http address on a local network) the site works
        as any other, with a network. A simulator that another site shows in a frame stores nothing.
      </p>
    </div>
  );
}
