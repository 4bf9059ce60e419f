// A path: whom it is for, its steps in order, and how far the reader is.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StructuredData } from "@/components/glossary/term/structured-data";
import styles from "@/components/path/path.module.css";
import { PathProgress } from "@/components/path/path-progress";
import { StepList } from "@/components/path/step-list";
import { site } from "@/components/site/site";
import controls from "@/components/ui/controls.module.css";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadPaths } from "@/content/load/load-paths";
import { learningPath } from "@/content/model/path/learning-path";
import { quantity } from "@/simulator/quantity";
import { linkPreview } from "../../_site/link-preview";
import { lessonsOn, pathWithSections } from "../../_site/path-sections";

type PageProps = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await loadPaths()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug, title, description } = await find(params);
  return { title, description, ...linkPreview(`/paths/${slug}/`, "article") };
}

export default async function PathPage({ params }: PageProps) {
  const path = await find(params);
  const lessons = await lessonsOn(path);
  return (
    <article className={`${page.page} ${page.text}`}>
      <StructuredData data={learningPath(path, site)} />
      <p className={controls.small}>
        Path · {path.level} · {path.steps.length} steps · {quantity(path.minutes, "minutes")}
      </p>
      <h1>{path.title}</h1>
      <p className={styles.lead}>{path.description}</p>
      <p className={styles.audience}>{path.audience}</p>
      <PathProgress {...pathWithSections(path, lessons)} />
      <h2 id="steps">The steps</h2>
      <StepList path={path} lessons={lessons} />
      <p className={controls.screen}>
        What to keep of each lesson is also <Link href="/cheat-sheet/">on paper</Link>, a page for
        each.
      </p>
    </article>
  );
}

async function find(params: PageProps["params"]) {
  const { slug } = await params;
  const path = (await loadPaths()).find((one) => one.slug === slug);
  if (path === undefined) notFound();
  return path;
}
