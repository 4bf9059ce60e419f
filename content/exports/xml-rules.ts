// Holds XML to the rules of a published schema, written down here in our own words, for tests: of each element what stands
// in it in which order, which attributes it must have and which it may, and what they may say. The schemas themselves are
// not ours to give away.

export type Rules = Readonly<
  Record<
    string,
    {
      /** The names of the elements in it, each with a space after it. */
      readonly holds: RegExp;
      readonly must?: Readonly<Record<string, RegExp>>;
      readonly may?: Readonly<Record<string, RegExp>>;
      /** What it says, where it holds no element. */
      readonly says?: RegExp;
    }
  >
>;

export function faultsOf(element: Element, rules: Rules, namespace: string): readonly string[] {
  const { localName: name } = element;
  const rule = rules[name];
  if (rule === undefined) return [`${name} is unknown`];
  const children = [...element.children];
  const inner = children.map(({ localName }) => `${localName} `).join("");
  const { must = {}, may = {} } = rule;
  const attributes = [...element.attributes].filter((one) => !one.name.startsWith("xmlns"));
  const says = children.length > 0 ? textBetween(element) : (element.textContent ?? "");
  const expected = children.length > 0 ? /^$/ : (rule.says ?? /^$/);
  return [
    ...(rule.holds.test(inner) ? [] : [`${name} holds ${inner}`]),
    ...(expected.test(says) ? [] : [`${name} says ${says}`]),
    ...(element.namespaceURI === namespace ? [] : [`${name} is of another kind`]),
    ...Object.keys(must).flatMap((key) =>
      element.hasAttribute(key) ? [] : [`${name} has no ${key}`],
    ),
    ...attributes.flatMap(({ name: key, value }) => {
      const allowed = must[key] ?? may[key];
      return allowed?.test(value) ? [] : [`${name} has ${key}="${value}"`];
    }),
    ...children.flatMap((child) => faultsOf(child, rules, namespace)),
  ];
}

function textBetween(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return texts.map(({ textContent }) => textContent?.trim()).join("");
}

const name = /^[A-Za-z_][\w.-]*$/;
const upTo = (most: number) => new RegExp(`^.{1,${most}}$`, "s");

/** A manifest of IMS Content Packaging, of 1.1.2 as of 1.1.4; SCORM 1.2 says more of its resources. */
export const manifestRules: Rules = {
  manifest: {
    holds: /^(metadata )?organizations resources (manifest )*$/,
    must: { identifier: name },
    may: { version: upTo(20) },
  },
  metadata: { holds: /^(schema )?(schemaversion )?$/ },
  schema: { holds: /^$/, says: /^(ADL SCORM|IMS Content)$/ },
  schemaversion: { holds: /^$/, says: /^1\.(2|1\.[34])$/ },
  organizations: { holds: /^(organization )*$/, may: { default: name } },
  organization: {
    holds: /^(title )?(item )*(metadata )?$/,
    must: { identifier: name },
    may: { structure: upTo(200) },
  },
  title: { holds: /^$/, says: upTo(200) },
  item: {
    holds: /^(title )?(item )*(metadata )?$/,
    must: { identifier: name },
    may: { identifierref: upTo(2000), isvisible: /^(true|false)$/, parameters: upTo(1000) },
  },
  resources: { holds: /^(resource )*$/ },
  resource: {
    holds: /^(metadata )?(file )*(dependency )*$/,
    must: { identifier: name, type: upTo(1000) },
    may: { href: /^[\w./~-]{1,2000}$/, "adlcp:scormtype": /^(sco|asset)$/ },
  },
  file: { holds: /^(metadata )?$/, must: { href: /^[\w./~-]{1,2000}$/ } },
};

/** Identifiers are there once in a file, and what refers to one finds it. */
export function faultsOfReferences(manifest: Element): readonly string[] {
  const ids = [...manifest.ownerDocument.querySelectorAll("[identifier]")].map(
    (one) => one.getAttribute("identifier") ?? "",
  );
  const named = ["default", "identifierref"].flatMap((key) =>
    [...manifest.querySelectorAll(`[${key}]`)].map((one) => one.getAttribute(key) ?? ""),
  );
  return [
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${id} is there twice`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `${id} is not there`),
  ];
}
