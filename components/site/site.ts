// What the site is called and where its parts are: words used in more than one place.

export const site = {
  name: "Scale to Zero",
  tagline: "Watch serverless run",
  description:
    "Lessons on serverless computing with a simulator you can play, rewind and question: cold starts, warm instances, what they cost and why.",
} as const;

type Place = { readonly href: string; readonly label: string };

/** The navigation of every page, in order. */
export const places: readonly Place[] = [
  { href: "/", label: "Course" },
  { href: "/lab/", label: "Lab" },
  { href: "/yours/", label: "Your log" },
  { href: "/glossary/", label: "Glossary" },
  { href: "/review/", label: "Review" },
  { href: "/about/", label: "About" },
];
