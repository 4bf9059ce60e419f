// @vitest-environment jsdom
// The manifest of a package is held to the rules of the schemas of SCORM 1.2, and to what platforms are known to need.
import { expect, test } from "vitest";
import { scormManifest } from "./scorm-manifest";
import { sources } from "./sources-fixture";
import { faultsOf, faultsOfReferences, manifestRules } from "./xml-rules";

const namespace = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const files = ["index.html", "lesson.css", "lesson.js", "serif_italic.0ab-c.woff2", "fonts.txt"];

function rootOf(xml: string): Element {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement;
}

test.each(sources)("that of $quiz.lesson keeps to the schemas", ({ quiz }) => {
  const root = rootOf(scormManifest({ slug: quiz.lesson, title: quiz.title, files }));
  expect(faultsOf(root, manifestRules, namespace)).toEqual([]);
  expect(faultsOfReferences(root)).toEqual([]);
  expect(root.getAttribute("xmlns:adlcp")).toBe("http://www.adlnet.org/xsd/adlcp_rootv1p2");
  expect(root.querySelector("schema")?.textContent).toBe("ADL SCORM");
  expect(root.querySelector("schemaversion")?.textContent).toBe("1.2");
  // One unit that is one page, whose address has nothing behind its name.
  expect(root.querySelectorAll("item")).toHaveLength(1);
  expect(root.querySelectorAll("resource")).toHaveLength(1);
  const [resource] = root.querySelectorAll("resource");
  expect(resource?.getAttribute("href")).toBe("index.html");
  expect(resource?.getAttribute("adlcp:scormtype")).toBe("sco");
  expect([...root.querySelectorAll("file")].map((file) => file.getAttribute("href"))).toEqual(
    files,
  );
});

test("what breaks a rule is found", () => {
  const whole = scormManifest({ slug: "queues", title: "Queues", files });
  const broken: readonly (readonly [string, string, string])[] = [
    ['type="webcontent" ', "", "resource has no type"],
    ['scormtype="sco"', 'scormtype="page"', 'resource has adlcp:scormtype="page"'],
    ["<title>Queues</title>", "<name>Queues</name>", "item holds name "],
    ['identifierref="page"', 'identifierref="paper"', "paper is not there"],
    ['identifier="lesson"', 'identifier="course"', "course is there twice"],
    ['href="lesson.js"', 'href="lesson.js?v=2"', 'file has href="lesson.js?v=2"'],
    ["<schemaversion>1.2<", "<schemaversion>2004<", "schemaversion says 2004"],
  ];
  for (const [was, is, fault] of broken) {
    const root = rootOf(whole.replace(was, is));
    expect([...faultsOf(root, manifestRules, namespace), ...faultsOfReferences(root)]).toContain(
      fault,
    );
  }
});
