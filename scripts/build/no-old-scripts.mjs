// Takes out of a page what Next puts in for browsers that know no modules, which are ten years old: they read none of
// the site's other scripts, and read it as those without any.

const old = /<script src="([^"]+)" noModule=""><\/script>/g;

/** @param {string} html */
export function withoutOldScripts(html) {
  return html.replace(old, "");
}

/**
 * The addresses of those scripts, which no page asks for any more.
 * @param {string} html as it is before
 */
export function oldScripts(html) {
  return [...html.matchAll(old)].map(([, address]) => address);
}
