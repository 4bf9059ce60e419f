// A reader's own log: read, replayed and asked in the browser. The page may connect to nothing: see scripts/build.
import type { Metadata } from "next";
import { StructuredData } from "@/components/glossary/term/structured-data";
import { site } from "@/components/site/site";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { YoursIsland } from "@/components/yours/yours-island";
import { pageResource } from "@/content/model/page-resource";
import { linkPreview } from "../_site/link-preview";

const description =
  "Bring the log of your function: how many requests were cold and why, the same hours on the stage, what a change would cost. Nothing leaves your device.";

export const metadata: Metadata = {
  title: "Your own serverless function, from its log",
  description,
  ...linkPreview("/yours/"),
  // Its policy is written by this once it is built.
  other: { connections: "none" },
};

export default function YoursPage() {
  return (
    <div className={page.page}>
      <StructuredData
        data={pageResource({
          type: "WebApplication",
          name: "Your own function",
          description,
          home: "../",
          site: site.name,
        })}
      />
      <div className={page.text}>
        <h1>Your own function</h1>
        <p>
          How many of your requests are cold, why, and what would it cost to change that? Bring a
          log, and see.
        </p>
        <p>
          <b>Nothing of it leaves this device.</b> It is read in this page, whose security policy
          forbids its scripts every connection, to this site as well. Nothing is stored unless you
          save it; close the page, and it is gone.{" "}
          <Link href="/about/#yours">How it is estimated</Link>.
        </p>
        <noscript>
          <p>Reading a log takes scripts, and they are switched off here.</p>
        </noscript>
      </div>
      <YoursIsland lab={`${process.env.BASE_PATH ?? ""}/lab/`} />
    </div>
  );
}
