"use client";
// Leads to a part of the page that prints alone while the address names it, and opens the browser's print window.
import type { ReactNode } from "react";

type PrintLinkProps = { readonly part: string; readonly children: ReactNode };

export function PrintLink({ part, children }: PrintLinkProps) {
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
    </a>
  );
}
