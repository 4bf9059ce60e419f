// What a learning platform reads first of a SCORM 1.2 package: one unit that is one page, and the files it needs.
import { collection } from "./source";
import { document, element } from "./xml";

type Packed = { readonly slug: string; readonly title: string; readonly files: readonly string[] };

/** The page that is opened; nothing follows its name, for some platforms lose it. */
export const startPage = "index.html";

export function scormManifest({ slug, title, files }: Packed): string {
  const id = `scale-to-zero-${slug}`;
  const root = element(
    "manifest",
    {
      identifier: id,
      version: "1.2",
      xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    },
    [
      element("metadata", {}, [
        element("schema", {}, "ADL SCORM"),
        element("schemaversion", {}, "1.2"),
      ]),
      element("organizations", { default: "course" }, [
        element("organization", { identifier: "course" }, [
          element("title", {}, `${collection}: ${title}`),
          element("item", { identifier: "lesson", identifierref: "page", isvisible: "true" }, [
            element("title", {}, title),
          ]),
        ]),
      ]),
      element("resources", {}, [
        element(
          "resource",
          { identifier: "page", type: "webcontent", "adlcp:scormtype": "sco", href: startPage },
          files.map((file) => element("file", { href: file })),
        ),
      ]),
    ],
  );
  return document(root);
}
