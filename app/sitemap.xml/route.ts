// All pages for search engines, each with its whole address; where the site's is not known, with the one within its host,
// which search engines do not take: the file says so.
import { sitePages } from "@/content/model/site-pages";
import {
  lessonAddresses,
  pathAddresses,
  teachAddresses,
  termAddresses,
} from "../_site/site-addresses";
import { knownAddress, siteUrl } from "../_site/site-url";

export const dynamic = "force-static";

const notPlaced = `
<!-- Built without SITE_URL: search engines want whole addresses. -->`;

export async function GET(): Promise<Response> {
  const pages = sitePages.map((address) => ({ address, updated: null }));
  const all = [
    ...pages,
    ...(await lessonAddresses()),
    ...(await teachAddresses()),
    ...(await pathAddresses()),
    ...(await termAddresses()),
  ];
  const urls = [...new Map(all.map((one) => [one.address, one])).values()].map(
    ({ address, updated }) =>
      `  <url><loc>${knownAddress(address)}</loc>${updated === null ? "" : `<lastmod>${updated}</lastmod>`}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>${siteUrl === null ? notPlaced : ""}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`,
    { headers: { "Content-Type": "application/xml" } },
  );
}
