// Where the site stands, for the few formats that want whole addresses: the sitemap, the description of the
// search, canonical links and pictures for previews. SITE_URL names the origin, such as
// https://example.org; BASE_PATH is added to it. Without it the address of `npm start` is used.

const origin = process.env.SITE_URL ?? "http://localhost:3000";

/** Ends with a slash. */
export const siteUrl = new URL(
  `${process.env.BASE_PATH ?? ""}/`,
  URL.canParse(origin) ? origin : "http://localhost:3000",
);

/** The whole address of "/lessons/cold-starts/". */
export function wholeAddress(address: string): string {
  return new URL(address.replace(/^\//, ""), siteUrl).href;
}

/** Whether somebody has said where the site will stand. */
const isPlaced = process.env.SITE_URL !== undefined && URL.canParse(origin);

/** The whole address where the site's is known, else the one within its host: never one of this machine. */
export function knownAddress(address: string): string {
  return isPlaced ? wholeAddress(address) : `${process.env.BASE_PATH ?? ""}${address}`;
}

/** The picture of the page at "/lessons/cold-starts/", within the site; app/og draws it. */
export function pictureOf(address: string): string {
  const name = address.split("/").filter(Boolean).join("-");
  return `/og/${name === "" ? "site" : name}.png`;
}
