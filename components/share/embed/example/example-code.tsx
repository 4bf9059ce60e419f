"use client";
// The lines of the guide, with the address that this site has where it is read.
import { useEffect, useState } from "react";
import furniture from "../../../lesson/furniture.module.css";
import { exampleCode } from "./example-text";

type ExampleCodeProps = {
  /** The address of /embed/ within the site, and whole, as it is published. */
  readonly embed: string;
  readonly published: string;
};

export function ExampleCode({ embed, published }: ExampleCodeProps) {
  const [address, setAddress] = useState(published);
  useEffect(() => setAddress(new URL(embed, location.href).href), [embed]);
  return (
    <figure className={furniture.code}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, by keyboard too */}
      <section className={furniture.scrolling} aria-label="Code: HTML" tabIndex={0}>
        <pre data-language="html">
          <code>{exampleCode(address)}</code>
        </pre>
      </section>
    </figure>
  );
}
