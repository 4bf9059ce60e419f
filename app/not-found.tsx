// The page that a host shows for an address that is not here.
import type { Metadata } from "next";
import { AskedAddress } from "@/components/search/asked-address";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadCourse } from "@/content/load/load-course";

export const metadata: Metadata = { title: "Not found", alternates: { canonical: null } };

export default async function NotFound() {
  const { lessons } = await loadCourse();
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>Nothing runs at this address</h1>
      <p>
        The page may have moved, or the link has a letter too many. Nothing you kept in this browser
        is lost.
      </p>
      <AskedAddress base={process.env.BASE_PATH ?? ""} />
      <ul>
        <li>
          <Link href="/">The course, from the start</Link>
        </li>
        {lessons.slice(0, 12).map(({ slug, frontmatter }) => (
          <li key={slug}>
            Lesson: <Link href={`/lessons/${slug}/`}>{frontmatter.title}</Link>
          </li>
        ))}
        <li>
          <Link href="/glossary/">Glossary: every term, and a field to look one up</Link>
        </li>
        <li>
          <Link href="/about/">About this site</Link>
        </li>
      </ul>
    </div>
  );
}
