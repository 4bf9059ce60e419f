// @vitest-environment node
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { packagePage, packageStyles } from "./package-page";

const lesson = `<!DOCTYPE html><html><body><main><header><h1>A &amp; B</h1></header>
<script>alert(1)</script><noscript><p>The answer</p></noscript><button>Play</button>
<p><a href="/base/glossary/event/">event</a> <a href="/base/lessons/a/#there">there</a> <a href="#here">here</a>
<a href="https://example.com/">elsewhere</a></p><section><div><h2 id="quiz">Quiz</h2></div><p>Its key</p></section>
</main><script src="/base/_next/x.js"></script></body></html>`;

const html = packagePage({
  html: lesson,
  quiz: '{"title":"</script>"}',
  address: "https://example.org/base/lessons/a/",
  basePath: "/base",
});
const { document } = new JSDOM(html).window;

test("links of the site are whole and open beside the platform; places of the page stay places", () => {
  const links = [...document.querySelectorAll("main p a")].map((link) => [
    link.getAttribute("href"),
    link.getAttribute("target"),
  ]);
  expect(links).toEqual(
    expect.arrayContaining([
      ["https://example.org/base/glossary/event/", "_blank"],
      ["#there", null],
      ["#here", null],
      ["https://example.com/", "_blank"],
    ]),
  );
});

test("of a site of which nobody knows where it stands, words are left of links into it", () => {
  const page = packagePage({ html: lesson, quiz: "{}", address: null, basePath: "/base" });
  const main = new JSDOM(page).window.document.querySelector("main");
  const links = [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["#here", "https://example.com/"]);
  expect(main?.textContent).toContain("event there here");
  expect(main?.querySelector("header")?.textContent).toContain(
    "Here the simulators are pictures. Text: CC BY 4.0.",
  );
});

test("no script, control or key of the page is left, and what is for readers without a script is", () => {
  const scripts = [...document.querySelectorAll("script")].map((one) => one.getAttribute("src"));
  expect(scripts).toEqual(["lesson.js", null]);
  expect(document.querySelector("main button")).toBeNull();
  expect(document.body.textContent).not.toContain("Its key");
  expect(document.querySelector("main [data-noscript]")?.textContent).toBe("The answer");
  expect(document.querySelector("#package-quiz")).not.toBeNull();
  expect(JSON.parse(document.querySelector("#package-data")?.textContent ?? "")).toEqual({
    title: "</script>",
  });
  expect(document.title).toBe("A & B");
});

test("the sheet holds what holds without scripts, and asks only for files beside it", () => {
  const css = packageStyles(
    "@media (scripting:none){.a{display:none}}@media screen and (scripting:enabled){.b{color:red}}" +
      ".c>:not(noscript){display:none}@font-face{src:url(../media/serif.1a.woff2)}",
  );
  expect(css).toContain("@media all{.a{display:none}}@media not all{.b{color:red}}");
  expect(css).toContain(".c>:not([data-noscript]){display:none}");
  expect(css).toContain("url(serif.1a.woff2)");
});
