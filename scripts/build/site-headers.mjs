// Reads the format of public/_headers, which several hosts share: a line with a path, then indented
// lines with the headers for it. Only what that file uses: exact paths and a star at the end.

/**
 * @param {string} text
 * @returns {{ path: string, headers: [string, string][] }[]}
 */
export function parseHeaderRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !value || !rule)
      throw new Error(`_headers: expected "Name: value", found "${line}".`);
    rule.headers.push([name, value.trim()]);
  }
  return rules;
}

/**
 * @param {ReturnType<typeof parseHeaderRules>} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersFor(rules, pathname) {
  const matching = rules.filter(({ path }) =>
    path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
  );
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}
