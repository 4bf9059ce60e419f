"use client";
// The lines of the guide, with the address that this site has where it is read.
import { useEffect, useState } from "react";
import pieces from "../../../lesson/pieces.module.css";
import { Scrolling } from "../../../ui/scrolling";
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
    <figure className={pieces.code}>
      <Scrolling className={pieces.scrolling} label="Code: HTML">
        <pre data-language="html">
          <code>{exampleCode(address)}</code>
        </pre>
      </Scrolling>
    </figure>
  );
}
