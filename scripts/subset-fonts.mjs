// Writes app/fonts/: the three typefaces cut down to the characters and weights the site uses. What draws the
// pictures for previews reads no woff2 and takes one weight a file.
// Run by hand (`node scripts/subset-fonts.mjs`) after a change here; the results are committed.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
// What the course shows beyond a keyboard, letters with accents too: each costs every reader some seventy bytes a
// face. Where app/fonts.test.ts finds one that is not here, it belongs here.
const letters = "é";
const typography = "\u00a0\u202f–—‘’“”…·×−";
const fractions = "½¼¾";
const signs = "±µμλ→←↑↓≤≥≈";

// Features: what base.css and the modules ask for. The serifs' figures are lining and of one width from the start.
const faces = [
  {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    to: "serif.woff2",
    text: ascii + letters + typography,
    wght: { min: 400, max: 700 },
    features: ["kern", "liga"],
  },
  {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    to: "serif-italic.woff2",
    text: ascii + letters + typography,
    // Nothing is both slanted and bold. Other weights would make it twice the size.
    wght: 400,
    features: ["kern", "liga"],
  },
  {
    from: "inter-ui/variable/InterVariable.woff2",
    to: "sans.woff2",
    text: ascii + letters + typography + fractions + signs,
    wght: { min: 400, max: 700 },
    opsz: 14,
    // By "calt" a hyphen between figures stands higher (2026-10-01), and so does a colon.
    features: ["kern", "calt", "tnum"],
  },
  {
    from: "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
    to: "mono.woff2",
    text: ascii + typography + fractions,
    wght: { min: 400, max: 600 },
    features: [],
  },
];

const [serif, , sans] = faces;
const ofPreviews = [
  { ...serif, to: "preview-serif.woff", wght: 400 },
  { ...sans, to: "preview-sans.woff", wght: 400 },
  { ...sans, to: "preview-sans-bold.woff", wght: 600 },
];

await mkdir("app/fonts", { recursive: true });
for (const face of [...faces, ...ofPreviews]) {
  const whole = await readFile(new URL(import.meta.resolve(face.from)));
  const axes = face.opsz === undefined ? { wght: face.wght } : { wght: face.wght, opsz: face.opsz };
  const part = await subsetFont(whole, face.text, {
    targetFormat: face.to.split(".").pop(),
    variationAxes: axes,
    keepFeatures: face.features,
    noHinting: true,
  });
  await writeFile(`app/fonts/${face.to}`, part);
  process.stdout.write(`${face.to} ${(part.length / 1000).toFixed(1)} kB\n`);
}
