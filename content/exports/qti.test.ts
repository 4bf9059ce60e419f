// @vitest-environment jsdom
// The zip is opened, its XML read by the browser's own parser and held to the order of elements in the schema.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { portableQuestions } from "./portable";
import { qtiOf } from "./qti";
import { sources } from "./sources-fixture";

/** Of each element that the files use, what may stand in it, in which order, and what it must say of itself. */
const schema: Readonly<Record<string, readonly [content: RegExp, ...attributes: string[]]>> = {
  questestinterop: [/^assessment $/],
  assessment: [/^(section )+$/, "ident", "title"],
  section: [/^(item )*$/, "ident"],
  item: [/^(itemmetadata )?(presentation )?(resprocessing )*(itemfeedback )*$/, "ident", "title"],
  itemmetadata: [/^(qtimetadata )*$/],
  qtimetadata: [/^(qtimetadatafield )+$/],
  qtimetadatafield: [/^fieldlabel fieldentry $/],
  fieldlabel: [/^$/],
  fieldentry: [/^$/],
  presentation: [/^((material|response_lid|response_str) )+$/],
  response_lid: [/^(material )?render_choice (material )?$/, "ident"],
  response_str: [/^(material )?render_fib (material )?$/, "ident"],
  render_choice: [/^((material|response_label) )*$/],
  render_fib: [/^((material|response_label) )*$/],
  response_label: [/^(material )*$/, "ident"],
  material: [/^(mattext )+$/],
  mattext: [/^$/],
  resprocessing: [/^outcomes (respcondition )+$/],
  outcomes: [/^(decvar )+$/],
  decvar: [/^$/],
  respcondition: [/^conditionvar (setvar )*(displayfeedback )*$/],
  conditionvar: [/^((not|and|or|other|varequal|varlte|vargte) )+$/],
  and: [/^((not|and|or|varequal|varlte|vargte) )+$/],
  or: [/^((not|and|or|varequal|varlte|vargte) )+$/],
  not: [/^(and|or|varequal|varlte|vargte) $/],
  other: [/^$/],
  varequal: [/^$/, "respident"],
  varlte: [/^$/, "respident"],
  vargte: [/^$/, "respident"],
  setvar: [/^$/, "varname", "action"],
  displayfeedback: [/^$/, "linkrefid", "feedbacktype"],
  itemfeedback: [/^((flow_mat|material) )+$/, "ident"],
  flow_mat: [/^((flow_mat|material) )+$/],
};

const namespace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

function faultsOf(element: Element): readonly string[] {
  const [content, ...attributes] = schema[element.localName] ?? [];
  if (content === undefined) return [`${element.localName} is unknown`];
  const children = [...element.children];
  const inner = children.map(({ localName }) => `${localName} `).join("");
  const missing = attributes.filter((name) => !element.hasAttribute(name));
  return [
    ...(content.test(inner) ? [] : [`${element.localName} holds ${inner}`]),
    ...(element.namespaceURI === namespace ? [] : [`${element.localName} is of another kind`]),
    ...missing.map((name) => `${element.localName} has no ${name}`),
    ...children.flatMap(faultsOf),
  ];
}

function rootOf(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  if (documentElement.querySelector("parsererror"))
    throw new Error(documentElement.textContent ?? "");
  return documentElement;
}

const shown = (html: string | null | undefined) =>
  new DOMParser().parseFromString(html ?? "", "text/html").body.textContent ?? "";

const textIn = (element: Element | null) => shown(element?.querySelector("mattext")?.textContent);

describe.each(sources)("the zip of $quiz.lesson", (source) => {
  const files = unzipSync(qtiOf(source));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const root = rootOf(read(`${source.quiz.lesson}.xml`));
  const items = [...root.querySelectorAll("item")];
  const asked = portableQuestions(source.quiz, source.lesson);

  test("holds a manifest that names the file of questions, and that file", () => {
    const manifest = rootOf(read("imsmanifest.xml"));
    const named = [...manifest.querySelectorAll("file")].map((file) => file.getAttribute("href"));
    expect(Object.keys(files)).toEqual(["imsmanifest.xml", ...named]);
    expect([...manifest.children].map(({ localName }) => localName)).toEqual([
      "metadata",
      "organizations",
      "resources",
    ]);
    expect(manifest.querySelector("resource")?.getAttribute("type")).toBe("imsqti_xmlv1p2");
  });

  test("is built as the schema has it, and every name leads somewhere", () => {
    expect(faultsOf(root)).toEqual([]);
    for (const item of items) {
      const idents = [...item.querySelectorAll("[ident]")].map((one) => one.getAttribute("ident"));
      const led = [...item.querySelectorAll("[linkrefid], [respident]")].map(
        (one) => one.getAttribute("linkrefid") ?? one.getAttribute("respident"),
      );
      expect(idents).toEqual(expect.arrayContaining(led));
    }
    const idents = items.map((item) => item.getAttribute("ident"));
    expect(new Set(idents).size).toBe(idents.length);
  });

  test.each(asked.map((question, n) => ({ question, item: items[n] })))(
    "$question.id is in it and is answered by its key alone",
    ({ question, item }) => {
      if (item === undefined) throw new Error("it is not there");
      const [stem] = item.querySelectorAll("presentation > material > mattext");
      expect(shown(stem?.textContent)).toBe(question.text);
      if (question.kind === "number") {
        expect(scoreOf(item, { response1: [String(question.answer)] })).toBe(100);
        expect(scoreOf(item, { response1: [String(question.to)] })).toBe(100);
        expect(scoreOf(item, { response1: [String(question.to * 1.01 + 0.01)] })).toBe(0);
        expect(scoreOf(item, { response1: [String(question.from * 0.99 - 0.01)] })).toBe(0);
        return;
      }
      const labels = [...item.querySelectorAll("response_label")];
      const named = (text: string) =>
        labels.find((label) => textIn(label) === text)?.getAttribute("ident") ?? "";
      if (question.kind === "pairs") {
        const put = (rights: readonly string[]) =>
          Object.fromEntries(rights.map((right, n) => [`response${n + 1}`, [named(right)]]));
        const rights = question.pairs.map(({ right }) => right);
        expect(scoreOf(item, put(rights))).toBeCloseTo(100, 0);
        expect(scoreOf(item, put([...rights.slice(1), ...rights.slice(0, 1)]))).toBe(0);
        return;
      }
      const chosen = (those: typeof question.options) => ({
        response1: those.map(({ text }) => named(text)),
      });
      const right = question.options.filter(({ isRight }) => isRight);
      expect(scoreOf(item, chosen(right))).toBe(100);
      for (const option of question.options.filter(({ isRight }) => !isRight)) {
        expect(scoreOf(item, chosen([option]))).toBe(0);
        if (question.kind === "several") expect(scoreOf(item, chosen([...right, option]))).toBe(0);
        const said = item.querySelector(`itemfeedback[ident="${named(option.text)}_fb"]`);
        expect(textIn(said)).toBe(option.feedback);
      }
    },
  );
});

type Answers = Readonly<Record<string, readonly string[]>>;

/** As the specification has it: from the first condition on, until one that holds says that it is the last. */
function scoreOf(item: Element, answers: Answers): number {
  let score = 0;
  const conditions = childrenOf(item, "resprocessing").flatMap((one) =>
    childrenOf(one, "respcondition"),
  );
  for (const condition of conditions) {
    const [when] = condition.children;
    if (when === undefined || ![...when.children].every((one) => isTrue(one, answers))) continue;
    for (const set of childrenOf(condition, "setvar")) {
      const value = Number(set.textContent);
      score = set.getAttribute("action") === "Add" ? score + value : value;
    }
    if (condition.getAttribute("continue") === "No") break;
  }
  return score;
}

/** As the schema above places them: to look through all that is below takes ten times as long. */
function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

function isTrue(test: Element, answers: Answers): boolean {
  const inner = [...test.children];
  const value = test.textContent ?? "";
  const given = answers[test.getAttribute("respident") ?? ""] ?? [];
  switch (test.localName) {
    case "other":
      return true;
    case "not":
      return !inner.every((one) => isTrue(one, answers));
    case "and":
      return inner.every((one) => isTrue(one, answers));
    case "or":
      return inner.some((one) => isTrue(one, answers));
    case "vargte":
      return Number(given[0]) >= Number(value) - 1e-6;
    case "varlte":
      return Number(given[0]) <= Number(value) + 1e-6;
    default:
      return given.includes(value);
  }
}

test("the same questions are the same bytes, wherever the clock stands", () => {
  const [source] = sources;
  if (source === undefined) throw new Error("there is no quiz");
  const zone = process.env.TZ;
  const made = ["UTC", "Asia/Kolkata", "America/Los_Angeles"].map((place) => {
    process.env.TZ = place;
    return Buffer.from(qtiOf(source)).toString("base64");
  });
  process.env.TZ = zone;
  expect(new Set(made).size).toBe(1);
});
