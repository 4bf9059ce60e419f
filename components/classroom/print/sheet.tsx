// A sheet of a teacher's page, on paper of its own.
import type { ReactNode } from "react";
import { site } from "../../site/site";
import controls from "../../ui/controls.module.css";
import styles from "./teach.module.css";

type SheetProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

export function Sheet({ id, title, children }: SheetProps) {
  return (
    <section className={styles.sheet} data-sheet id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <p className={`${controls.small} ${styles.licence}`}>
        From {site.name}. Text and pictures under CC BY 4.0.
      </p>
    </section>
  );
}

export function SheetNames({ name = "" }: { readonly name?: string }) {
  return (
    <p className={styles.names}>
      <span>Name {name && <b>{name}</b>}</span>
      <span>Date</span>
    </p>
  );
}
