// A word of the glossary in the text: a link to its page. Its card (components/glossary/card/card-layer.tsx) knows
// it by data-term; without script it is a link and nothing more.
import { Fragment, type ReactNode } from "react";
import { Link } from "../ui/link";

type TermProps = {
  readonly id: string;
  readonly name?: string;
  readonly children?: ReactNode;
};

export function Term({ id, name, children }: TermProps) {
  return (
    <Link href={`/glossary/${id}/`} data-term="">
      {children ?? name}
    </Link>
  );
}

type TermsProps = { readonly terms: readonly { readonly id: string; readonly name: string }[] };

export function Terms({ terms }: TermsProps) {
  return terms.map(({ id, name }, n) => (
    <Fragment key={id}>
      {n > 0 && ", "}
      <Term id={id} name={name} />
    </Fragment>
  ));
}
