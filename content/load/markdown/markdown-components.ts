// What the components of a lesson are in Markdown: numbers are resolved, a run is a link to the lab, asides stand in
// brackets, and what only an audience sees is left out.
import { createElement, Fragment, type ReactNode } from "react";
import { quantity } from "@/simulator/quantity";
import { vocabulary } from "../../model/vocabulary";

type Inside = { readonly children?: ReactNode };
type Fact = {
  readonly value: string;
  readonly unit: string;
  readonly sourceNumber: string;
  readonly bare?: boolean;
};
type Titled = Inside & { readonly title?: string };
type Run = { readonly scenario: string };

const inside = ({ children }: Inside) => createElement(Fragment, null, children);
const nothing = () => null;
const says = (...parts: readonly ReactNode[]) => createElement(Fragment, null, ...parts);
const said = (...parts: readonly ReactNode[]) => createElement("p", null, ...parts);

export const markdownComponents = {
  ...Object.fromEntries(Object.keys(vocabulary).map((name) => [name, inside])),
  ...Object.fromEntries(
    ["TableFrame", "Beside", "Reading", "Scene", "Stage"].map((name) => [name, inside]),
  ),
  CodeBlock: ({ children, ...props }: Inside & { readonly language: string }) =>
    createElement("pre", { "data-language": props.language }, children),
  Definition: ({ children }: Inside) => createElement("blockquote", null, children),
  Diagram: ({ title }: Titled) => said("Diagram: ", title, "."),
  Fact: ({ value, unit, sourceNumber, bare }: Fact) =>
    says(bare || unit === "" ? value : quantity(value, unit), ` [${sourceNumber}]`),
  Measurement: nothing,
  Misconception: ({ claim, children }: Inside & { readonly claim: string }) =>
    says(said("Not so: “", claim, "”"), children),
  Note: ({ children }: Inside) => says(" (", children, ")"),
  Notes: nothing,
  OnStage: nothing,
  Result: ({ text }: { readonly text: string }) => says(text),
  /** Under its id; whoever knows the shelf puts its title there. */
  Simulator: ({ scenario }: Run) =>
    said("Run: ", createElement("a", { href: `/lab/#1.shelf=${scenario}` }, scenario), "."),
  Term: ({ id, children }: Inside & { readonly id: string }) =>
    createElement("a", { href: `/glossary/${id}/` }, children),
  Vote: nothing,
};
