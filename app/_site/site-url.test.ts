// What is said of the site's own address, where it is known and where it is not.
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function builtWith(site: string, base: string) {
  vi.stubEnv("SITE_URL", site);
  vi.stubEnv("BASE_PATH", base);
  vi.resetModules();
  const [urls, { linkPreview }] = await Promise.all([
    import("./site-url"),
    import("./link-preview"),
  ]);
  return { ...urls, linkPreview };
}

test("with SITE_URL, addresses are whole and each page has a picture", async () => {
  const { siteUrl, knownAddress, ownAddress, linkPreview } = await builtWith(
    "https://example.org",
    "/a",
  );
  expect(siteUrl?.href).toBe("https://example.org/a/");
  expect(knownAddress("/lab/")).toBe("https://example.org/a/lab/");
  expect(ownAddress).toBe("./");
  const { openGraph, twitter } = linkPreview("/lab/");
  expect(openGraph?.images).toMatchObject([{ url: "/og/lab.png" }]);
  expect(twitter).toMatchObject({ card: "summary_large_image" });
});

test("without, they stay within their host, and no page names a picture", async () => {
  const { wholeAddress, knownAddress, ownAddress, linkPreview } = await builtWith("", "/a");
  expect(wholeAddress("/lab/")).toBeNull();
  expect(knownAddress("/lab/")).toBe("/a/lab/");
  expect(ownAddress).toBe(".");
  expect(linkPreview("/lab/").openGraph?.images).toBeUndefined();
});
