"use client";
// On the page for an address that is not here: what the search finds for the words of that address, and a field to ask it
// for others. Without script the page has its links.
import { useEffect, useState } from "react";
import type { SearchEntry } from "@/content/model/search-entry";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import styles from "./asked-address.module.css";

const most = 5;

export function AskedAddress({ base }: { readonly base: string }) {
  const [hits, setHits] = useState<readonly SearchEntry[]>([]);
  useEffect(() => {
    const words = wordsOf(location.pathname.slice(base.length));
    if (words === "") return;
    Promise.all([import("./load-index"), import("./search-index")])
      .then(async ([{ loadIndex }, { find }]) => find((await loadIndex(base)).index, words))
      .then((found) => setHits(found.slice(0, most)))
      // The links of the page are there without it.
      .catch(() => setHits([]));
  }, [base]);
  return (
    <div className={styles.asked}>
      {hits.length > 0 && (
        <>
          <h2 id="meant">Did you mean one of these?</h2>
          <ul aria-labelledby="meant">
            {hits.map(({ kind, href, title, text }) => (
              <li key={`${kind} ${href} ${title}`}>
                <Link href={href}>{title}</Link> <span className={controls.small}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <search>
        <form
          className={`${controls.row} ${controls.scripted}`}
          // No form of the site may be sent anywhere, by its security policy; so this leads there.
          onSubmit={(event) => {
            event.preventDefault();
            const asked = new FormData(event.currentTarget).get("q");
            location.assign(`${base}/glossary/?q=${encodeURIComponent(String(asked))}`);
          }}
        >
          <label htmlFor="ask">Look something up</label>
          <input id="ask" name="q" type="search" autoComplete="off" spellCheck={false} required />
          <button type="submit" className={controls.quiet}>
            Search
          </button>
        </form>
      </search>
      <h2>These pages are here</h2>
    </div>
  );
}

/** "/glossary/cold-starts/" asks for cold starts. */
function wordsOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && !/^(404|index)\b/.test(part));
  return readable(parts.at(-1) ?? "")
    .replace(/\.\w{2,5}$|[-_+]+/g, " ")
    .trim();
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
