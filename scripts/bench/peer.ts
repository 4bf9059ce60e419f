// The peer of the page bench: the words and pictures of a built lesson as a page of Docusaurus, which is fetched from
// the npm registry when it is first asked for, into .cache, and is no part of the project's packages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { root } from "../run.mjs";

const folder = ".cache/peer";
const version = "3.10.2";

/** Gives the folder of the built peer, in the project; its first page is the lesson. */
export function buildPeer(lessonHtml: string): string {
  const names = ["core", "faster", "preset-classic"].map((name) => `@docusaurus/${name}`);
  const packages = Object.fromEntries(names.map((name) => [name, version]));
  write("package.json", JSON.stringify({ private: true, dependencies: packages }));
  write("docusaurus.config.js", config);
  write("docs/index.md", `---\ntitle: A lesson\nslug: /\n---\n\n${plainContent(lessonHtml)}\n`);
  const at = { cwd: join(root, folder), stdio: "ignore" } as const;
  const cli = `node_modules/@docusaurus/core/bin/docusaurus.mjs`;
  if (!existsSync(join(root, folder, cli))) execFileSync("npm", ["install", "--no-audit"], at);
  execFileSync(process.execPath, [cli, "build"], at);
  return `${folder}/build`;
}

const config = `module.exports = {
  title: "A peer", url: "http://localhost", baseUrl: "/", trailingSlash: true,
  onBrokenLinks: "ignore", onBrokenAnchors: "ignore", markdown: { format: "detect" },
  future: { faster: true, v4: true },
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
  themeConfig: { navbar: { title: "A peer" } },
};
`;

/** Without scripts, controls and our looks, in one line: a blank one would end the HTML in Markdown. */
function plainContent(html: string): string {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector("main");
  for (const element of main?.querySelectorAll(
    "script, style, template, button, form, input, dialog, use",
  ) ?? [])
    element.remove();
  for (const element of main?.querySelectorAll("*") ?? [])
    for (const { name } of [...element.attributes])
      if (/^(class|style|tabindex|data-|aria-|on)/.test(name)) element.removeAttribute(name);
  return `<div>${main?.innerHTML.replaceAll("\n", "&#10;") ?? ""}</div>`;
}

function write(name: string, text: string): void {
  const path = join(root, folder, name);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
