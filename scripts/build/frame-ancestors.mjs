// Which other sites may show a lesson, a talk or a term in a frame: those that FRAME_ANCESTORS names at build, and else
// none. Written into the header files of the export, where "frame-ancestors 'self'" stands for every page.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const own = "frame-ancestors 'self'";
/** What a course elsewhere would show within its own pages. */
const framed = ["lessons", "present", "glossary"];

/**
 * The origins, as in "https://lms.example.org https://slides.example.com".
 * @param {string | undefined} text
 * @returns {readonly string[]}
 */
export function readFrameAncestors(text) {
  const origins = (text ?? "").split(/\s+/).filter((one) => one !== "");
  for (const origin of origins)
    if (!/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/i.test(origin))
      throw new Error(
        `FRAME_ANCESTORS: expected origins such as "https://lms.example.org", with a space between, found "${origin}".`,
      );
  return origins;
}

/** @param {string} out the folder of the export @param {readonly string[]} origins */
export function allowFraming(out, origins) {
  if (origins.length === 0) return;
  change(join(out, "_headers"), (text) => withOrigins(text, origins));
  change(join(out, ".htaccess"), (text) => withApacheOrigins(text, origins));
}

/** @param {string} text @param {readonly string[]} origins */
export function withOrigins(text, origins) {
  return framed.reduce(
    (changed, folder) =>
      changed.replace(`/${folder}/*\n  Content-Security-Policy: ${own}`, (rule) =>
        [rule, ...origins].join(" "),
      ),
    text,
  );
}

/** @param {string} text @param {readonly string[]} origins */
export function withApacheOrigins(text, origins) {
  const line = `Header always set Content-Security-Policy "${own}" "expr=%{REQUEST_URI} !~ m#/embed/#"`;
  const wider = line
    .replace(own, [own, ...origins].join(" "))
    .replace("!~ m#/embed/#", `=~ m#/(${framed.join("|")})/#`);
  return text.replace(line, `${line}\n  ${wider}`);
}

function change(path, by) {
  const text = readFileSync(path, "utf8");
  const changed = by(text);
  if (changed === text) throw new Error(`${path}: expected the rule ${own}, found none to widen.`);
  writeFileSync(path, changed);
}
