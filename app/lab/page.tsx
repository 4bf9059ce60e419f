// The lab: the simulator at full width with every knob, goals, and the shelf of scenarios. What is here
// without script is the first scenario's still and the shelf in words.
import type { Metadata } from "next";
import { StructuredData } from "@/components/glossary/term/structured-data";
import { Lab } from "@/components/lab/lab";
import styles from "@/components/lab/lab.module.css";
import { shelfGroups } from "@/components/lab/shelf/shelf-groups";
import { Simulator } from "@/components/simulator/simulator";
import { site } from "@/components/site/site";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadLibrary } from "@/content/load/load-library";
import { pageResource } from "@/content/model/page-resource";
import { linkPreview } from "../_site/link-preview";

const description =
  "Run a serverless platform in the page: every knob, named set-ups, two runs side by side, charts, goals, and links that give the same run everywhere.";

export const metadata: Metadata = {
  title: "Serverless simulator: the lab",
  description,
  ...linkPreview("/lab/"),
};

const address = `${process.env.BASE_PATH ?? ""}/lab/`;

export default async function LabPage() {
  const { scenarios, goals } = await loadLibrary();
  const shelf = [...scenarios.values()];
  const first = shelf.find(({ id }) => id === "eight-at-once") ?? shelf[0];
  if (first === undefined) throw new Error("The shelf of scenarios is empty.");
  return (
    <div className={page.page}>
      <StructuredData
        data={pageResource({
          type: "WebApplication",
          name: "The lab",
          description,
          home: "../",
          site: site.name,
        })}
      />
      <div className={styles.head}>
        <h1>The lab</h1>
        <p>
          Turn a knob, and the run is worked out anew. Or try a <a href="#goals">goal</a>, begin
          from <a href="#shelf">the shelf</a>, or bring{" "}
          <Link href="/yours/">the log of your function</Link>.
        </p>
      </div>
      <Lab
        shelf={shelf}
        groups={shelfGroups(shelf)}
        goals={[...goals.values()].filter(({ sends }) => !sends)}
        first={first}
        address={address}
      >
        <Simulator {...first} width={850} level={2} isStill />
      </Lab>
    </div>
  );
}
