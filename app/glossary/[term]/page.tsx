// One word of the glossary, or another name of it, or something it covers: those only lead on to its own page.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermList } from "@/components/glossary/list/term-list";
import { Neighbourhood } from "@/components/glossary/map/neighbourhood";
import { linkedTexts } from "@/components/glossary/term/linked-text";
import { OtherLanguages } from "@/components/glossary/term/other-languages";
import { shortened } from "@/components/glossary/term/shortened";
import { StructuredData } from "@/components/glossary/term/structured-data";
import { TermCompare } from "@/components/glossary/term/term-compare";
import { TermFigures } from "@/components/glossary/term/term-figures";
import { TermHeader } from "@/components/glossary/term/term-header";
import { TermQuestion } from "@/components/glossary/term/term-question";
import { TermSections } from "@/components/glossary/term/term-sections";
import { TermSources } from "@/components/glossary/term/term-sources";
import { TermSteps } from "@/components/glossary/term/term-steps";
import { TermText } from "@/components/glossary/term/term-text";
import { TermLessons, TermPassages } from "@/components/glossary/term/term-uses";
import lessonStyles from "@/components/lesson/lesson.module.css";
import { runOf } from "@/components/player/run";
import { Simulator } from "@/components/simulator/simulator";
import { cardStill } from "@/components/stage/card-still";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import type { GlossaryTerm, TermAlias } from "@/content/load/glossary-of";
import { loadGlossary } from "@/content/load/load-glossary";
import { loadLibrary } from "@/content/load/load-library";
import { loadPaths } from "@/content/load/load-paths";
import { definedTerm } from "@/content/model/glossary/defined-term";
import { teachingPassages } from "@/content/model/glossary/teaching-passages";
import { placesInPaths } from "@/content/model/path/paths-file";
import { linkPreview } from "../../_site/link-preview";
import { knownAddress } from "../../_site/site-url";
import styles from "../glossary.module.css";

type PageProps = { readonly params: Promise<{ readonly term: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { byId, aliases } = await loadGlossary();
  return [...byId.keys(), ...aliases.keys()].map((term) => ({ term }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { entry, alias } = await find(params);
  const { id, name, definition } = entry.term;
  const address = `/glossary/${id}/`;
  if (alias === undefined)
    return {
      title: /serverless/i.test(name) ? `${name}: what it means` : `${name} in serverless`,
      description: shortened(`${name}: ${definition}`),
      ...linkPreview(address, "article"),
    };
  const how = alias.isName ? "is another name for" : "is covered under";
  return {
    title: `${alias.name}: see ${name}`,
    description: shortened(`${alias.name} ${how}: ${name}. ${definition}`),
    robots: { index: false },
    alternates: { canonical: knownAddress(address) },
  };
}

export default async function TermPage({ params }: PageProps) {
  const { entry, alias } = await find(params);
  return alias === undefined ? <Entry {...entry} /> : <Alias alias={alias} {...entry} />;
}

async function Entry({ term, main, shown, sources, ...entry }: GlossaryTerm) {
  const { find, terms } = await loadGlossary();
  const at = terms.findIndex((one) => one.term.id === term.id);
  const [definition = [], plain = []] = linkedTexts(find, [term.definition, term.plain], term.id);
  const { requires, related, requiredBy } = entry;
  return (
    <article className={`${page.page} ${lessonStyles.page}`}>
      <link rel="alternate" type="text/markdown" href="index.md" />
      <StructuredData data={definedTerm(term, sources)} />
      <TermHeader
        term={term}
        definition={definition}
        paths={placesInPaths(await loadPaths(), "term", term.id)}
      />
      <div className={lessonStyles.body}>
        <TermFigures tables={entry.figures} />
        {shown && (
          <>
            <h2 id="in-five-seconds">In five seconds</h2>
            <p>{shown.description}</p>
            <Simulator {...shown} />
            <p>{shown.lookFor}</p>
          </>
        )}
        <h2 id="in-plain-words">In plain words</h2>
        <p>
          <TermText pieces={plain} />
        </p>
        {main && <TermQuestion {...main.question} />}
        <TermCompare term={term} comparisons={await withRuns(entry.comparisons)} />
        {main && <TermSections main={main} />}
        <h2 id="neighbourhood">Its neighbourhood</h2>
        <Neighbourhood
          center={term}
          requires={requires}
          related={related}
          requiredBy={requiredBy}
        />
        {requires.length > 0 && (
          <>
            <h3 id="know-first">Know first</h3>
            <TermList terms={requires} />
          </>
        )}
        {related.length > 0 && (
          <>
            <h3 id="see-also">See also</h3>
            <TermList terms={related} />
          </>
        )}
        {requiredBy.length > 0 && (
          <section className={styles.leadsTo}>
            <h3 id="leads-to">Leads to</h3>
            <TermList terms={requiredBy} />
          </section>
        )}
        <TermLessons lessons={entry.lessons} count={entry.lessonCount} />
        <TermPassages passages={teachingPassages(entry.passages)} />
        <OtherLanguages names={entry.found?.names} />
        <TermSources sources={sources} />
        <TermSteps before={terms[at - 1]?.term} after={terms[at + 1]?.term} />
      </div>
    </article>
  );
}

/** With the runs that show it, drawn at build. */
async function withRuns(comparisons: GlossaryTerm["comparisons"]) {
  const { scenarios } = await loadLibrary();
  const runOfId = (id: string) => {
    const found = scenarios.get(id);
    if (found === undefined) throw new Error(`expected the scenario ${id}`);
    const { title, description, scenario } = found;
    return { id, title, still: cardStill(runOf(scenario), description) };
  };
  return comparisons.map((each) => ({
    ...each,
    shown: each.runs && {
      own: runOfId(each.runs.own),
      others: runOfId(each.runs.others),
      look: each.runs.look,
    },
  }));
}

function Alias({ alias, term }: GlossaryTerm & { readonly alias: TermAlias }) {
  const { id, name, definition } = term;
  return (
    <article className={`${page.page} ${page.text}`}>
      {/* React puts this into the head. */}
      <meta httpEquiv="refresh" content={`0; url=../${id}/`} />
      <h1>{alias.name}</h1>
      <p>
        {alias.isName ? "See" : "Covered under"} <Link href={`/glossary/${id}/`}>{name}</Link>:{" "}
        {definition}
      </p>
    </article>
  );
}

async function find(params: PageProps["params"]) {
  const slug = decodeURIComponent((await params).term);
  const { byId, aliases } = await loadGlossary();
  const alias = aliases.get(slug);
  const entry = byId.get(alias?.id ?? slug);
  if (entry === undefined) notFound();
  return { entry, alias };
}
