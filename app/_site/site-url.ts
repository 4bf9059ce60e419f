// Where the site stands, for what wants whole addresses: the sitemap, the description of the search, canonical links,
// pictures for previews, files for other programs. SITE_URL names the origin, such as https://example.org; BASE_PATH is
// added to it. Without it nobody knows where the site will stand: an address stays within its host, or is left out.

const basePath = process.env.BASE_PATH ?? "";

/** Ends with a slash. */
export const siteUrl = placed(process.env.SITE_URL);

function placed(origin: string | undefined): URL | null {
  return origin !== undefined && URL.canParse(origin) ? new URL(`${basePath}/`, origin) : null;
}

/** The whole address of "/lessons/cold-starts/", where the site's is known. */
export function wholeAddress(address: string): string | null {
  return siteUrl === null ? null : new URL(address.replace(/^\//, ""), siteUrl).href;
}

/** The whole address where the site's is known, else the one within its host: never one of this machine. */
export function knownAddress(address: string): string {
  return wholeAddress(address) ?? `${basePath}${address}`;
}

/** What a page says of its own address: Next makes "./" a whole one, and leaves "." as it is. */
export const ownAddress = siteUrl === null ? "." : "./";

/** The picture of the page at "/lessons/cold-starts/", within the site; app/og draws it. */
export function pictureOf(address: string): string {
  const name = address.split("/").filter(Boolean).join("-");
  return `/og/${name === "" ? "site" : name}.png`;
}
