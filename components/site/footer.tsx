// The foot of every page: what may be done with it, and where its facts come from.

import controls from "@/components/ui/controls.module.css";
import { Link } from "../ui/link";
import styles from "./footer.module.css";
import { site } from "./site";

export function Footer() {
  return (
    <footer className={`${controls.small} ${styles.footer}`}>
      <div className={`${controls.columns} ${styles.columns}`}>
        <p>
          <strong>{site.name}</strong>. Text and pictures may be used under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, the code under the
          MIT licence.
        </p>
        <p>
          Every number is computed by the simulator or carries its source and date. What the model
          leaves out stands on <Link href="/about/">the page about this site</Link>.
        </p>
        <p>
          No account, no cookies, no tracking: nothing you do here leaves your browser. The course
          also works <Link href="/about/offline/">without a network</Link>, and reads{" "}
          <Link href="/yours/">your own function’s log</Link>.
        </p>
      </div>
    </footer>
  );
}
