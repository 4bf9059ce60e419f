// The top of every page: the name, where one can go, the theme.

import { DueCount } from "../review/due-count";
import { SearchButton } from "../search/search-button";
import { Link } from "../ui/link";
import styles from "./header.module.css";
import { Mark } from "./mark";
import { places, site } from "./site";
import { ThemeToggle } from "./theme-toggle";

export function Header() {
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
        <SearchButton base={process.env.BASE_PATH ?? ""} />
        <ThemeToggle />
      </div>
    </header>
  );
}
