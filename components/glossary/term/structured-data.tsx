// Facts about a page for programs: JSON-LD, which is data and never run. A "<" in it could end the script.

export function StructuredData({ data }: { readonly data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text of a script cannot be escaped otherwise
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
