// Every number that the simulator knows of a platform or a price and every fact of the course about one, as a table:
// each with its source and date, or as an assumption. Simulators link here.
import type { Metadata } from "next";
import { StructuredData } from "@/components/glossary/term/structured-data";
import { AnswerList } from "@/components/platforms/answers";
import { OffersTable } from "@/components/platforms/offers-table";
import { PlatformChoice } from "@/components/platforms/platform-choice";
import { PlatformTable } from "@/components/platforms/platform-table";
import { site } from "@/components/site/site";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadPlatforms } from "@/content/load/load-platforms";
import { pageResource } from "@/content/model/page-resource";
import type { PlatformTable as PlatformTableData } from "@/content/model/platforms/table";
import { presetIds, presets } from "@/simulator/presets/presets";
import { linkPreview } from "../../_site/link-preview";
import styles from "./platforms.module.css";

const description =
  "AWS Lambda, Cloud Run, Azure Functions, Workers, Vercel and Knative side by side: keep-alive, scaling, limits and prices, each with source and date.";

export const metadata: Metadata = {
  title: "Serverless platforms compared: limits and prices",
  description,
  ...linkPreview("/about/platforms/"),
};

export default async function PlatformsPage() {
  const table = await loadPlatforms();
  const { platforms, groups, elsewhere, offers } = table;
  const rows = groups.flatMap((group) => group.rows.map(({ id, question }) => ({ id, question })));
  const file = (name: string) => `${process.env.BASE_PATH ?? ""}/${name}`;
  const sources = sourcesOf(table);
  return (
    <div className={page.page}>
      <StructuredData
        data={pageResource({
          type: "Dataset",
          name: "Serverless platforms compared",
          description,
          home: "../../",
          site: site.name,
          files: [
            { type: "text/csv", href: "../../platforms.csv" },
            { type: "application/json", href: "../../platforms.json" },
          ],
          sources: sources.urls,
          updated: sources.latest,
        })}
      />
      <div className={page.text}>
        <h1>Platforms and prices</h1>
        <p>
          What each platform does, allows and costs, with source and date. Where nobody publishes a
          number, the one that <Link href="/about/#model">the simulator</Link> takes is marked as
          assumed. Take the table along as <a href={file("platforms.csv")}>CSV</a> or{" "}
          <a href={file("platforms.json")}>JSON</a>.
        </p>
      </div>
      <nav aria-label="Parts of the table" className={styles.parts}>
        <ul>
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="#offers">Who offers what</a>
          </li>
        </ul>
      </nav>
      <PlatformChoice
        table="platforms"
        platforms={platforms.map(({ id, name, isExtra }) => ({ id, name, isExtra }))}
        rows={rows}
      />
      <PlatformTable table={table} id="platforms" />
      <div className={page.text}>
        <h2 id="offers">Who offers what</h2>
        <p>
          A <Link href="/glossary/function/">function</Link> is called by the platform. A{" "}
          <Link href="/glossary/serverless-container/">container</Link> is your own web server in an
          image. Code <Link href="/glossary/edge-function/">at the edge</Link> is small, and runs in
          many places at once.
        </p>
      </div>
      <OffersTable offers={offers} />
      <div className={page.text}>
        <h2 id="presets">What the simulator’s numbers rest on</h2>
        <dl className={styles.presets}>
          {presetIds.map((id) => (
            <div key={id}>
              <dt id={id}>{presets[id].title}</dt>
              <dd>
                {presets[id].measured} {presets[id].caution}
              </dd>
            </div>
          ))}
        </dl>
        <h2 id="always-on">Always on, for comparison</h2>
        <p>
          What the simulators call always on: enough machines for the busiest moment, paid for
          around the clock at the rates of Fargate, each as large as an instance. Such a machine
          goes on with other requests while one waits. Where a scenario tells how much of a run
          computes, that says how many at once fill a machine: ten, if a tenth computes and the
          machine has one processor. Where it does not tell, both ends are said. If requests mostly
          wait, ten are taken to share a machine; if they compute, each needs one for itself. The
          load balancer is left out there.
        </p>
        <h2 id="elsewhere">Of what has no column</h2>
        <AnswerList answers={elsewhere} />
      </div>
    </div>
  );
}

/** Each page that answers come from, once, and the day of the latest. */
function sourcesOf({ groups }: PlatformTableData) {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells)));
  const sources = cells.flat().flatMap(({ source }) => source ?? []);
  const days = sources.map(({ date }) => date).filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const [latest = ""] = days.toSorted().toReversed();
  return { urls: [...new Set(sources.map(({ url }) => url))], latest };
}
