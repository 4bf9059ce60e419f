// The map from the names in a lesson's source to what the page draws for them. Of a presentation a reader gets what the
// scenes stand around, and nothing that only an audience sees.
import type { ReactNode } from "react";
import { MeasurementFigure } from "../measure/measurement";
import { Link } from "../ui/link";
import { Note } from "./note";
import {
  Beside,
  CodeBlock,
  Definition,
  Diagram,
  Fact,
  Inside,
  Misconception,
  Nothing,
  Result,
  TableFrame,
} from "./pieces";
import { Term } from "./term";

export const lessonComponents = {
  a: LessonLink,
  Beside,
  CodeBlock,
  Definition,
  Diagram,
  Fact,
  Measurement: MeasurementFigure,
  Misconception,
  NoTerm: Inside,
  Note,
  Notes: Nothing,
  OnStage: Nothing,
  Reading: Inside,
  Result,
  Scene: Inside,
  Stage: Inside,
  TableFrame,
  Term,
  Vote: Nothing,
};

type LessonLinkProps = { readonly href: string; readonly children?: ReactNode };

function LessonLink({ href, children }: LessonLinkProps) {
  if (href.startsWith("/")) return <Link href={href}>{children}</Link>;
  if (href.startsWith("#")) return <a href={href}>{children}</a>;
  return (
    <a href={href} rel="external">
      {children}
    </a>
  );
}
