// Lets a browser search the glossary from its address bar. It wants whole addresses, so no page leads here where they are
// not known (app/layout).
import { site } from "@/components/site/site";
import { knownAddress } from "../_site/site-url";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>The words of serverless computing</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en</Language>
  <Image height="16" width="16" type="image/svg+xml">${knownAddress("/icon.svg")}</Image>
  <Url type="text/html" method="get" template="${knownAddress("/glossary/")}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { "Content-Type": "application/opensearchdescription+xml" } },
  );
}
