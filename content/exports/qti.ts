// A quiz as a zip in IMS QTI 1.2, in the manner that Canvas reads: a manifest and one file of questions.

import { portableQuestions } from "./portable";
import { itemOf } from "./qti-item";
import { collection, type ExportSource, origin } from "./source";
import { document, element } from "./xml";
import { zipped } from "./zipped";

export function qtiOf(source: ExportSource): Uint8Array {
  return zipped(qtiFiles(source));
}

function qtiFiles(source: ExportSource): Readonly<Record<string, string>> {
  const name = `${source.quiz.lesson}.xml`;
  return { "imsmanifest.xml": manifest(source, name), [name]: assessment(source) };
}

function assessment(source: ExportSource): string {
  const { quiz, lesson } = source;
  const root = element(
    "questestinterop",
    { xmlns: "http://www.imsglobal.org/xsd/ims_qtiasiv1p2" },
    element("assessment", { ident: ident(quiz.lesson), title: `${collection}: ${quiz.title}` }, [
      element("section", { ident: "root_section" }, portableQuestions(quiz, lesson).map(itemOf)),
    ]),
  );
  return document(root, origin(source));
}

function manifest(source: ExportSource, file: string): string {
  const id = ident(source.quiz.lesson);
  const root = element(
    "manifest",
    { identifier: `${id}-manifest`, xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1" },
    [
      element("metadata", {}, [
        element("schema", {}, "IMS Content"),
        element("schemaversion", {}, "1.1.3"),
      ]),
      element("organizations", {}),
      element("resources", {}, [
        element("resource", { identifier: id, type: "imsqti_xmlv1p2", href: file }, [
          element("file", { href: file }),
        ]),
      ]),
    ],
  );
  return document(root, origin(source));
}

/** It may not begin with a digit. */
function ident(lesson: string): string {
  return `scale-to-zero-${lesson}`;
}
