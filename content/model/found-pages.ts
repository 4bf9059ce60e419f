// The pages that are neither a lesson nor a term, as the search finds them.
import type { SearchEntry } from "./search-entry";

type FoundPage = Pick<SearchEntry, "href" | "title" | "names" | "keywords" | "text">;

export const foundPages: readonly FoundPage[] = [
  {
    href: "/cheat-sheet/",
    title: "Cheat sheet",
    names: ["the course on paper"],
    keywords: [
      "serverless best practices",
      "one page summary",
      "summary to print",
      "printable overview",
    ],
    text: "Each lesson on one page to print: what to keep, words, figures, good practices.",
  },
  {
    href: "/yours/",
    title: "Your own log",
    names: ["your own function"],
    keywords: [
      "analyse my logs",
      "upload my Lambda log",
      "CloudWatch export",
      "how many of my requests are cold",
    ],
    text: "Reads a log of your function on your device: why requests were cold, and what would change it.",
  },
  {
    href: "/about/platforms/",
    title: "Table of platforms",
    names: ["platforms compared"],
    keywords: [
      "compare Lambda, Cloud Run and Azure Functions",
      "limits of each platform",
      "who offers what: Netlify, Supabase, Fly.io, Deno Deploy, Vercel",
    ],
    text: "Keep-alive, starts, limits and prices of each platform, with source and date.",
  },
  {
    href: "/lab/",
    title: "The lab",
    names: ["simulator"],
    keywords: ["serverless playground", "try it myself", "serverless simulation"],
    text: "Every knob of the simulator, with real platforms, goals, and two runs side by side.",
  },
  {
    href: "/review/",
    title: "Review",
    names: ["questions that are due"],
    keywords: ["flashcards", "spaced repetition", "my progress", "questions again"],
    text: "The questions you have answered, again when they are due, and where your progress is kept.",
  },
  {
    href: "/about/teaching/",
    title: "How to teach with it",
    names: ["for teachers"],
    keywords: ["lesson plan", "worksheet", "slides for class", "Moodle", "SCORM"],
    text: "Talks, plans, worksheets and files for learning platforms.",
  },
  {
    href: "/assign/",
    title: "Set an assignment",
    names: [],
    keywords: ["homework", "grade students", "hand in"],
    text: "An assignment as a link, and the files of a class graded.",
  },
  {
    href: "/about/",
    title: "About this site",
    names: ["what is modelled"],
    keywords: ["how accurate is the simulator", "who made this", "licence of the course"],
    text: "The model, its limits, its sources, and what stays in your browser.",
  },
];
