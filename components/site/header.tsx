// The top of every page: the name, where one can go, the theme.

import { DueCount } from "../review/due-count";
import { SearchButton } from "../search/search-button";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import styles from "./header.module.css";
import { places, site } from "./site";

/** `isAlone`: on a page that may fetch nothing. */
export function Header({ isAlone = false }: { readonly isAlone?: boolean }) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <div className={styles.bar}>
        <Link href="/" className={styles.name}>
          <Mark />
          {site.name}
        </Link>
        <nav aria-label="Site" className={styles.places}>
          <ul>
            {places.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>
                  {label}
                  {href === "/review/" && <DueCount />}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          {!isAlone && <SearchButton base={process.env.BASE_PATH ?? ""} />}
          <ThemeToggle />
        </div>
      </div>
    </header>
  );
}

/** A zero that is also a keep-alive ring running out. Decoration; the name stands beside it. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <ellipse cx="12" cy="12" rx="7" ry="9" fill="none" stroke="var(--line)" strokeWidth="3.2" />
      <path
        d="M12 3c3.87 0 7 4.03 7 9s-3.13 9-7 9-7-4.03-7-9"
        fill="none"
        stroke="var(--idle)"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="12" cy="12" r="1.9" fill="var(--running)" />
    </svg>
  );
}

/** The button that switches between light and dark: theme-script.tsx listens to it. */
function ThemeToggle() {
  return (
    <button
      type="button"
      className={`${controls.icon} ${controls.scripted}`}
      data-switch=""
      aria-label="Switch theme"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
    </button>
  );
}
