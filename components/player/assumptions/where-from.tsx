// Where a number is from: its source with the date, or that it is assumed, and why.
import type { Origin } from "@/simulator/origin";

export function WhereFrom({ figure }: { readonly figure: Origin }) {
  if ("assumption" in figure)
    return (
      <>
        <i>Assumption.</i> {figure.assumption}
      </>
    );
  const { note, url, date } = figure.source;
  return (
    <>
      {note}{" "}
      <a href={url} rel="external">
        Source
      </a>
      , {date}.
    </>
  );
}
