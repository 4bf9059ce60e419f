// @vitest-environment jsdom
// The zip is opened, its XML read by the browser's own parser and held to the rules of the schemas.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { portableQuestions } from "./portable";
import { qtiOf } from "./qti";
import { sources } from "./sources-fixture";
import { faultsOf, faultsOfReferences, manifestRules, type Rules } from "./xml-rules";

const any = /^.+$/s;
const yesOrNo = /^(Yes|No)$/;
const responds = { must: { respident: any }, may: { index: /^\d+$/, case: yesOrNo }, says: any };

/** Of each element that the files use, as the specification of QTI 1.2 has it. */
const rules: Rules = {
  questestinterop: { holds: /^assessment $/ },
  assessment: { holds: /^(section )+$/, must: { ident: any }, may: { title: any } },
  section: { holds: /^(item )*$/, must: { ident: any }, may: { title: any } },
  item: {
    holds: /^(itemmetadata )?(presentation )?(resprocessing )*(itemfeedback )*$/,
    must: { ident: any },
    may: { title: any, label: any, maxattempts: /^\d+$/ },
  },
  itemmetadata: { holds: /^(qtimetadata )*$/ },
  qtimetadata: { holds: /^(qtimetadatafield )+$/ },
  qtimetadatafield: { holds: /^fieldlabel fieldentry $/ },
  fieldlabel: { holds: /^$/, says: any },
  fieldentry: { holds: /^$/, says: any },
  presentation: { holds: /^((material|response_lid|response_str) )+$/ },
  response_lid: {
    holds: /^(material )?render_choice (material )?$/,
    must: { ident: any },
    may: { rcardinality: /^(Single|Multiple|Ordered)$/, rtiming: yesOrNo },
  },
  response_str: {
    holds: /^(material )?render_fib (material )?$/,
    must: { ident: any },
    may: { rcardinality: /^(Single|Multiple|Ordered)$/, rtiming: yesOrNo },
  },
  render_choice: { holds: /^((material|response_label) )*$/, may: { shuffle: yesOrNo } },
  render_fib: {
    holds: /^((material|response_label) )*$/,
    may: { fibtype: /^(String|Integer|Decimal|Scientific)$/, rows: /^\d+$/, columns: /^\d+$/ },
  },
  response_label: { holds: /^(material )*$/, must: { ident: any } },
  material: { holds: /^(mattext )+$/ },
  mattext: { holds: /^$/, may: { texttype: any }, says: any },
  resprocessing: { holds: /^outcomes (respcondition )+$/ },
  outcomes: { holds: /^(decvar )+$/ },
  decvar: {
    holds: /^$/,
    may: {
      varname: any,
      vartype: /^(Integer|String|Decimal|Scientific|Boolean|Enumerated|Set)$/,
      minvalue: /^\d+$/,
      maxvalue: /^\d+$/,
    },
  },
  respcondition: {
    holds: /^conditionvar (setvar )*(displayfeedback )*$/,
    may: { continue: yesOrNo, title: any },
  },
  conditionvar: { holds: /^((not|and|or|other|varequal|varlte|vargte) )+$/ },
  and: { holds: /^((not|and|or|varequal|varlte|vargte) )+$/ },
  or: { holds: /^((not|and|or|varequal|varlte|vargte) )+$/ },
  not: { holds: /^(and|or|not|varequal|varlte|vargte) $/ },
  other: { holds: /^$/ },
  varequal: { holds: /^$/, ...responds },
  varlte: { holds: /^$/, ...responds },
  vargte: { holds: /^$/, ...responds },
  setvar: {
    holds: /^$/,
    may: { varname: any, action: /^(Set|Add|Subtract|Multiply|Divide)$/ },
    says: /^[\d.]+$/,
  },
  displayfeedback: {
    holds: /^$/,
    must: { linkrefid: any },
    may: { feedbacktype: /^(Response|Solution|Hint)$/ },
  },
  itemfeedback: { holds: /^((flow_mat|material) )+$/, must: { ident: any }, may: { title: any } },
  flow_mat: { holds: /^((flow_mat|material) )+$/ },
};

const namespace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

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
    const packaging = "http://www.imsglobal.org/xsd/imscp_v1p1";
    expect(faultsOf(manifest, manifestRules, packaging)).toEqual([]);
    expect(faultsOfReferences(manifest)).toEqual([]);
    expect(manifest.querySelector("resource")?.getAttribute("type")).toBe("imsqti_xmlv1p2");
  });

  test("is built as the schema has it, and every name leads somewhere", () => {
    expect(faultsOf(root, rules, namespace)).toEqual([]);
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
