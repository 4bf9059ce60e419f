// Lighthouse's marks for the first lesson, on its mobile settings. It is fetched from the npm registry when
// asked for, in one version, and is no part of the project's packages.
import { spawn } from "node:child_process";
import { onSite } from "./bench-page";
import { type BenchRow, noted } from "./bench-row";

const lighthouse = "lighthouse@12.8.2";
const marks = ["performance", "accessibility", "best-practices", "seo"];

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
};

export async function benchLighthouse(): Promise<readonly BenchRow[]> {
  const { categories, audits } = await onSite(audit);
  return [
    ...marks.map((mark) => {
      const value = Math.round((categories[mark]?.score ?? 0) * 100);
      return {
        name: `Lighthouse on a phone: ${mark}`,
        value,
        unit: "",
        target: "100",
        ok: value === 100,
      };
    }),
    ...[
      "first-contentful-paint",
      "largest-contentful-paint",
      "total-blocking-time",
      "speed-index",
    ].map((id) =>
      noted(
        `Lighthouse on a phone: ${id.replaceAll("-", " ")}`,
        audits[id]?.numericValue ?? Number.NaN,
        "ms",
      ),
    ),
  ];
}

async function audit(url: string, chromePath: string): Promise<Report> {
  const flags = ["--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox"];
  return JSON.parse(await run(["--yes", lighthouse, url, ...flags], { CHROME_PATH: chromePath }));
}

function run(args: readonly string[], env: Record<string, string>): Promise<string> {
  const child = spawn("npx", args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${lighthouse} ended with status ${code}.`)),
    );
  });
}
