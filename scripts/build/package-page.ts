// The page of a package, made from the finished page of a lesson: as it reads without a script, with nothing that leads
// out of the package but links, and a place for the package's own quiz.
import { JSDOM } from "jsdom";
import { escapedXml } from "../../content/exports/xml";

type PackageSource = {
  readonly html: string;
  /** The quiz, as JSON. */
  readonly quiz: string;
  /** Of the lesson's page, where the site is published; null where nobody knows. */
  readonly address: string | null;
  /** Where the site is built to stand, such as "/serverless"; else empty. */
  readonly basePath: string;
};

export function packagePage({ html, quiz, address, basePath }: PackageSource): string {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector("main");
  const title = document.querySelector("h1")?.textContent ?? "";
  if (main === null) throw new Error("The page of the lesson has no main part.");
  for (const one of main.querySelectorAll("noscript")) {
    const shown = document.createElement("div");
    shown.setAttribute("data-noscript", "");
    shown.innerHTML = one.innerHTML;
    one.replaceWith(shown);
  }
  for (const one of main.querySelectorAll("script, form, button, input, select")) one.remove();
  // Goals are ticked by answers that a browser keeps for the site.
  main.querySelector("[data-part=end]")?.remove();
  // What stands still announces nothing.
  for (const one of main.querySelectorAll("[role=status]")) one.removeAttribute("role");
  // Paths and what is for teachers belong to the site.
  for (const one of main.querySelectorAll('nav, header section[class$="_screen"]')) one.remove();
  for (const link of main.querySelectorAll("a[href]")) lead(link, address, basePath);
  const place = main.querySelector("h2#quiz")?.closest("section");
  const heading = main.querySelector("h2#quiz");
  if (!place || !heading) throw new Error("The page of the lesson has no quiz.");
  const into = document.createElement("div");
  into.id = "package-quiz";
  place.replaceChildren(heading, into);
  const note = document.createElement("p");
  const linkTo = (href: string) => {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = href;
    outside(link);
    return link;
  };
  note.append("Here the simulators are pictures. ");
  if (address !== null) note.append("To run them, open ", linkTo(address), ". ");
  note.append("Text: CC BY 4.0.");
  main.querySelector("header")?.append(note);
  const sprite = document.querySelector("body > svg")?.outerHTML ?? "";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedXml(title)}</title>
<link rel="stylesheet" href="lesson.css">
<script src="lesson.js" defer></script>
</head>
<body>
${sprite}
${main.outerHTML}
<script type="application/json" id="package-data">${quiz.replaceAll("<", "\\u003c")}</script>
</body>
</html>
`;
}

/** A place of the page stays one; any other page opens beside the platform, which a frame would lose. A link into a site
 * of which nobody knows where it stands leads nowhere from here: its words stay. */
function lead(link: Element, address: string | null, basePath: string) {
  const href = link.getAttribute("href") ?? "";
  if (href.startsWith("#")) return;
  if (/^https?:/.test(href)) return outside(link);
  if (address === null) return link.replaceWith(...link.childNodes);
  const within = href.startsWith(`${basePath}/`) ? href.slice(basePath.length + 1) : null;
  const site = new URL("../../", address);
  const url = within === null ? new URL(href, address) : new URL(within, site);
  if (url.href.startsWith(`${address}#`)) {
    link.setAttribute("href", url.hash);
    return;
  }
  link.setAttribute("href", url.href);
  outside(link);
}

function outside(link: Element) {
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener");
}

/** The sheets, as they hold where scripts are off; typefaces beside them. */
export function packageStyles(css: string): string {
  const quiet = css
    .replaceAll("(scripting:none)", "all")
    .replace(/@media ([^{]*)\(scripting:enabled\)/g, "@media not all")
    .replaceAll(":not(noscript)", ":not([data-noscript])")
    .replace(/url\(["']?([^"')]*)["']?\)/g, (_, address: string) =>
      address.startsWith("data:") || address.startsWith("#")
        ? `url("${address}")`
        : `url(${address.slice(address.lastIndexOf("/") + 1)})`,
    );
  return `${quiet}\n${quizStyles}`;
}

const quizStyles = `
.package-quiz{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem;padding:0;list-style:none}
.package-quiz>li{padding-block-start:1.25rem;border-block-start:1px solid}
.package-quiz fieldset{gap:.75rem;min-inline-size:0;margin:0;padding:0;border:0}
.package-quiz legend{padding:0;font-weight:620}
.package-quiz label{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline;padding-block:.25rem}
.package-quiz :is(fieldset,.package-options,.package-pairs){display:grid;grid-template-columns:minmax(0,1fr)}
.package-quiz label>span{flex:1 1 12rem;min-inline-size:0}
.package-options label{flex-wrap:nowrap}
.package-pairs{gap:.5rem}
.package-quiz select{max-inline-size:100%}
.package-quiz :is(select,input[type=number]),#package-quiz button{min-block-size:2.75rem;padding:.4rem .8rem;border:1px solid;background:transparent;color:inherit;font:inherit}
#package-quiz button{justify-self:start;font-weight:620}
#package-quiz [role=status] p{margin-block:.4rem}
`;
