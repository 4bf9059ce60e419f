"use client";
// Leads to a part of the page that prints alone while the address names it, and opens the browser's print window.
import type { ReactNode } from "react";
import controls from "../../ui/controls.module.css";

type PrintLinkProps = {
  readonly part: string;
  /** Of what it is a part, for who hears the link alone. */
  readonly of?: string;
  readonly children: ReactNode;
};

export function PrintLink({ part, of, children }: PrintLinkProps) {
  return (
    <a
      href={`#${part}`}
      onClick={(event) => {
        event.preventDefault();
        location.hash = part;
        print();
      }}
    >
      {children}
      {of && <span className={controls.spoken}> of {of}</span>}
    </a>
  );
}
