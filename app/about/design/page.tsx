// A catalogue for whoever builds the next page: every token, state and piece of furniture, drawn by
// the same code that draws the site. Not in the navigation.
import type { Metadata } from "next";
import page from "@/components/ui/page.module.css";
import { Asking } from "./asking";
import { Colours } from "./colours";
import { LessonPieces } from "./lesson-pieces";
import { Scales } from "./scales";
import { States } from "./states";

export const metadata: Metadata = {
  title: "Design",
  description: "Every token, state and piece of furniture of the site, drawn by its own code.",
  robots: { index: false },
};

export default function DesignPage() {
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>Design</h1>
      <p>
        What a builder of a new page can reach for. The values live in <code>app/tokens.css</code>.
        Nothing on the site has a colour, a size or a space of its own.
      </p>
      <States />
      <Colours />
      <Scales />
      <LessonPieces />
      <Asking />
    </div>
  );
}
