// The pages that have a picture for previews of their link, with what is in it: of the site, its main pages, and each
// lesson, path and term. What it shows is the page's first stage or the few seconds of its word; some have none.
import { site } from "@/components/site/site";

import { loadGlossary } from "@/content/load/load-glossary";
import { loadLesson } from "@/content/load/load-lesson";
import { loadLibrary } from "@/content/load/load-library";
import { loadPaths } from "@/content/load/load-paths";
import type { Scenario } from "@/simulator/scenario";
import {
  lessonAddresses,
  pathAddresses,
  type SiteAddress,
  termAddresses,
} from "../../_site/site-addresses";

export type Preview = Pick<SiteAddress, "address" | "title" | "description"> & {
  /** What the page is: "Lesson", "Term". */
  readonly kind: string;
  readonly shown: Shown | null;
};

export type Shown = { readonly as: "stage" | "timeline"; readonly scenario: Scenario };

/** Those that a page names: none where the site's address is not known, but Next wants one at least. */
export function namedOf(all: readonly Preview[], isPlaced: boolean): readonly Preview[] {
  return isPlaced ? all : all.slice(0, 1);
}

export async function previews(): Promise<readonly Preview[]> {
  return [
    {
      address: "/",
      kind: "Course",
      title: site.tagline,
      description: site.description,
      shown: await stageOf("first-request"),
    },
    {
      address: "/glossary/",
      kind: "Glossary",
      title: "The words of serverless",
      description: "Each in one sentence, with its neighbours, and the lessons that use it.",
      shown: await termTimeline("cold-start"),
    },
    {
      address: "/cheat-sheet/",
      kind: "On paper",
      title: "Serverless cheat sheet",
      description: "A page for each lesson: what to keep, words, figures, good practices.",
      shown: null,
    },
    {
      address: "/lab/",
      kind: "Lab",
      title: "Turn every knob of serverless",
      description: "A simulator with real platforms, goals, and two runs side by side.",
      shown: await stageOf("eight-at-once"),
    },
    {
      address: "/yours/",
      kind: "Your log",
      title: "Your own function",
      description: "Bring its log: how many were cold, why, and what a change would cost.",
      shown: await stageOf("restless-fleet"),
    },
    {
      address: "/about/",
      kind: "About",
      title: "What is modelled, and why",
      description: "The model, its limits, its sources, and what stays in your browser.",
      shown: await stageOf("nobody-a-crowd-nobody"),
    },
    {
      address: "/about/platforms/",
      kind: "Table",
      title: "Serverless platforms compared",
      description: "Keep-alive, cold starts, limits and prices, each with source and date.",
      shown: await termTimeline("throttling"),
    },
    ...(await each("Lesson", await lessonAddresses(), lessonStage)),
    ...(await each("Path", await pathAddresses(), pathStage)),
    ...(await each("Term", await termAddresses(), termTimeline)),
  ];
}

/** `shownOf` is asked by the last part of the address. */
function each(
  kind: string,
  pages: readonly SiteAddress[],
  shownOf: (name: string) => Promise<Shown | null>,
): Promise<readonly Preview[]> {
  return Promise.all(
    pages.map(async ({ address, title, description }) => {
      const shown = await shownOf(address.split("/").at(-2) ?? "");
      return { address, kind, title, description, shown };
    }),
  );
}

async function pathStage(name: string): Promise<Shown | null> {
  const path = (await loadPaths()).find(({ slug }) => slug === name);
  const first = path?.steps.find(({ kind }) => kind === "lesson");
  return first ? lessonStage(first.of) : null;
}

async function lessonStage(slug: string): Promise<Shown | null> {
  const lesson = await loadLesson(slug);
  const scenes = lesson.kind === "lesson" ? lesson.deck?.scenes : undefined;
  return stageOf(scenes?.find(({ scenario }) => scenario !== null)?.scenario ?? null);
}

async function stageOf(id: string | null): Promise<Shown | null> {
  const found = id === null ? undefined : (await loadLibrary()).scenarios.get(id);
  return found ? { as: "stage", scenario: found.scenario } : null;
}

async function termTimeline(id: string): Promise<Shown | null> {
  const shown = (await loadGlossary()).byId.get(id)?.shown;
  return shown ? { as: "timeline", scenario: shown.scenario } : null;
}
