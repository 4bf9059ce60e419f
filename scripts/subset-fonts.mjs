// Writes app/fonts/*.woff2: the three typefaces cut down to the characters and weights the site uses.
// Run by hand (`node scripts/subset-fonts.mjs`) after a change here; the results are committed.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
const accents = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœŒšžł";
const typography = "\u00a0\u202f–—‘’“”„…•·§¶†°′″€£©®™×−±÷½¼¾²³¹µ";
const signs = "→←↑↓↗↵⌘≤≥≈≠∞λμσΔ✓✕";

const faces = [
  {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    to: "serif.woff2",
    text: ascii + accents + typography,
    wght: { min: 400, max: 700 },
    features: ["kern", "liga", "mark", "onum", "lnum", "pnum", "tnum", "sups"],
  },
  {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    to: "serif-italic.woff2",
    text: ascii + typography,
    // Nothing is both slanted and bold. Other weights would make it twice the size.
    wght: 400,
    features: ["kern", "liga", "lnum", "pnum"],
  },
  {
    from: "inter-ui/variable/InterVariable.woff2",
    to: "sans.woff2",
    text: ascii + accents + typography + signs,
    wght: { min: 400, max: 700 },
    opsz: 14,
    features: ["kern", "calt", "tnum", "case", "zero"],
  },
  {
    from: "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
    to: "mono.woff2",
    text: ascii + typography,
    wght: { min: 400, max: 600 },
    features: ["kern", "mark", "zero"],
  },
];

await mkdir("app/fonts", { recursive: true });
for (const face of faces) {
  const whole = await readFile(new URL(import.meta.resolve(face.from)));
  const axes = face.opsz === undefined ? { wght: face.wght } : { wght: face.wght, opsz: face.opsz };
  const part = await subsetFont(whole, face.text, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: face.features,
    noHinting: true,
  });
  await writeFile(`app/fonts/${face.to}`, part);
  process.stdout.write(`${face.to} ${(part.length / 1000).toFixed(1)} kB\n`);
}
