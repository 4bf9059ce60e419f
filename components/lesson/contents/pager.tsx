// From one lesson to its neighbours in the course.

import controls from "@/components/ui/controls.module.css";
import { Link } from "../../ui/link";
import styles from "./pager.module.css";

export type Neighbour = { readonly href: string; readonly title: string };

type PagerProps = { readonly previous: Neighbour; readonly next: Neighbour };

export function Pager({ previous, next }: PagerProps) {
  return (
    <nav className={`${controls.screen} ${styles.pager}`} aria-label="Previous and next">
      <Link href={previous.href} rel="prev">
        <span>Previous</span>
        {previous.title}
      </Link>
      <Link href={next.href} rel="next">
        <span>Next</span>
        {next.title}
      </Link>
    </nav>
  );
}
