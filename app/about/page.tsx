// What this site is, where its numbers come from, what the simulator models and leaves out, what the site
// keeps and under which licence it stands.
import type { Metadata } from "next";
import { StructuredData } from "@/components/glossary/term/structured-data";
import lessonStyles from "@/components/lesson/lesson.module.css";
import { TableFrame } from "@/components/lesson/pieces";
import { site } from "@/components/site/site";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadDocument } from "@/content/load/load-document";
import { pageResource } from "@/content/model/page-resource";
import { linkPreview } from "../_site/link-preview";

const description =
  "What Scale to Zero is, what its simulator models and leaves out, where its numbers come from, and what you may do with it.";

export const metadata: Metadata = {
  title: "About this course and its serverless simulator",
  description,
  ...linkPreview("/about/"),
};

export default async function AboutPage() {
  const Model = await loadDocument("simulator/MODEL.md");
  return (
    <div className={`${page.page} ${page.text}`}>
      <StructuredData
        data={pageResource({
          type: "AboutPage",
          name: `About ${site.name}`,
          description,
          home: "../",
          site: site.name,
        })}
      />
      <h1>About {site.name}</h1>
      <p>
        {site.name} is a course on serverless computing for people who want to understand it rather
        than memorise it. It is written for the developer whose first request was slow, for the
        teacher who has twenty minutes and a projector, and for whoever needs one word explained.
      </p>
      <p>
        Every picture of a platform on these pages is the same simulator, run on a small piece of
        data. It computes the pictures, the numbers beside them and the answers to the questions, so
        they cannot disagree.
      </p>
      <h2 id="numbers">Where the numbers come from</h2>
      <p>
        A number about a platform has a source and a date; both stand at the foot of the page that
        uses it. What the simulator starts from is listed on{" "}
        <Link href="/about/platforms/">Platforms and prices</Link>. Prices are list prices in US
        dollars. Where a vendor publishes nothing, the text says so, and a value that had to be
        assumed is called an assumption.
      </p>
      <h2 id="browser">What stays in your browser</h2>
      <p>
        The site is a set of plain files. It has no account, sets no cookie, measures nobody and
        asks no other server for anything. Your theme, your predictions, the pages you looked at
        last and what else you did here are kept in your browser’s storage and go nowhere else. So
        is the course itself, for the time <Link href="/about/offline/">without a network</Link>,
        and it can be removed.
      </p>
      <h2 id="yours">A log of your own</h2>
      <p>
        <Link href="/yours/">Your own function</Link> reads a log in your browser. Its requests, the
        cold ones and the times of both are counted, not estimated. Why one was cold is told by the
        rule that the instance used last is used next: a request that was cold while one should have
        been free shows that it was gone, a warm one shows how long an idle one was kept. From those
        spells comes how long instances are kept, with 95 % bounds. What idleness and scaling out do
        not explain is taken for deployments, or for instances that end at an age. On twenty logs
        that the simulator made with known settings of ten kinds, the cold share comes back as it
        was, the time that instances are kept lies within its bounds nineteen times of twenty or
        more, and the cause of a single cold request is right nine times of ten or more, where
        several causes mix too. A replay gives each request the run that it had, and instances the
        starts that they had, one after the other; so it has the log’s latencies wherever it has the
        log’s cold starts, and on those twenty it has. That is tested with every change.
      </p>
      <p>
        No log of a real function has been tried as it was written: of the public logs of a function
        on AWS Lambda, of 2020, this course has what others counted in them. From one count a log
        can be made, of a lone instance: how many requests were cold after idle gaps of about ten
        minutes. From twenty such logs the time, 636 s in the mean, is read back to within 2 in 100,
        and the 95 % bounds hold it in eighteen of the twenty or more; in 180 of 200 that were tried
        once. It is neither one time nor an even draw, which the bounds allow for. What could not be
        tried is which instance was used next, and how long others were kept in larger pools.
      </p>
      <p>
        What if is asked with the log’s own requests, not with a mean: every set-up meets them at
        the same instants, each with its own run. Where the log is not too long, every set-up also
        meets four more spans like it, in which each twenty-fourth of the log is one of those around
        it: the bounds are what such a span may come to, for one log is one day of many. It knows
        list prices only. What a set-up changes beyond the simulator’s knowledge, such as how long
        another platform takes to start your code, is assumed as it is now, and said beside it.
      </p>
      <p>
        Of a log with more than a million and a half requests the set-ups meet a part, of whole days
        where it has several: the one with most nearly as many requests as such parts have in the
        mean. The answer says which. So twenty set-ups for a week of ten million requests take about
        80 s of processor time, shared by as many processors as there are: 40 s on two. A log of
        five million reports of AWS Lambda (837 MB) was read in Chromium in 28 s of processor time,
        some 120 to 150 times what <code>wc -l</code> takes for the same file, and was ready to be
        replayed 11 s later; the page had at most 771 MB of memory, 138 MB of them before it.
        Measured in November 2026, with the built site, on two processors.
      </p>
      <p>
        The page’s security policy lets its scripts connect to nothing. The thread that reads the
        log has such a policy where the host sends the site’s header files; what it runs is the code
        that you can read, and it makes no request.
      </p>
      <h2 id="access">Access</h2>
      <p>
        The pages are built to the Web Content Accessibility Guidelines 2.2, level AA, and tested
        against them automatically, in both themes. Every lesson can be read with scripts off, by
        keyboard, by screen reader, at 200 % zoom and on paper.
      </p>
      <h2 id="licence">Licence</h2>
      <p>
        Text and pictures: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. You
        may copy, translate and change them, also commercially, if you name {site.name}. The code is
        under the MIT licence. The typefaces are Source Serif, Inter and JetBrains Mono, each under
        the <a href={`${process.env.BASE_PATH ?? ""}/licences/fonts.txt`}>SIL Open Font License</a>.
        The scripts hold work of others:{" "}
        <a href={`${process.env.BASE_PATH ?? ""}/licences/scripts.txt`}>their notices</a>.
      </p>
      <p>
        A simulator can stand in a page of yours, a course or a slide:{" "}
        <Link href="/about/embed/">how, and how to drive it from there</Link>. And the course can be
        taught with: <Link href="/about/teaching/">in ten minutes or in ninety</Link>.
      </p>
      <h2 id="model">What the simulator models</h2>
      <div className={lessonStyles.body}>
        <Model components={{ TableFrame }} />
      </div>
    </div>
  );
}
