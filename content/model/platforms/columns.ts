// The columns of the table of platforms: which presets and prices each brings, and by what words a fact is known to be
// about it. A preset or a price list that no column names fails the test beside the table.
import type { PresetId } from "@/simulator/presets/presets";
import type { PriceListId } from "@/simulator/prices/price-lists";

export type Platform = {
  readonly id: string;
  readonly name: string;
  readonly presets: readonly PresetId[];
  readonly prices: readonly PriceListId[];
  /** In the statement of a fact, or else in the address of its source. */
  readonly words: RegExp;
  /** Whether it is left out until somebody asks for it. */
  readonly isExtra: boolean;
};

/** In their order on the page. A fact goes to the first whose words its statement has. */
export const platforms: readonly Platform[] = [
  {
    id: "aws-lambda",
    name: "AWS Lambda",
    presets: [
      "lambda-node",
      "lambda-python",
      "lambda-java",
      "lambda-java-snapstart",
      "lambda-image",
      "lambda-2020-measured",
    ],
    prices: ["aws-lambda-x86", "aws-lambda-arm", "aws-lambda-provisioned"],
    words: /lambda|snapstart|api gateway|provisioned concurrency|firecracker/i,
    isExtra: false,
  },
  {
    id: "cloud-run",
    name: "Google Cloud Run",
    presets: ["cloud-run"],
    prices: ["cloud-run"],
    words: /cloud run|cloud\.google\.com\/run/i,
    isExtra: false,
  },
  {
    id: "azure-flex",
    name: "Azure Functions",
    presets: ["azure-flex"],
    prices: ["azure-flex"],
    words: /azure|microsoft/i,
    isExtra: false,
  },
  {
    id: "cloudflare-workers",
    name: "Cloudflare Workers",
    presets: ["cloudflare-workers"],
    prices: ["cloudflare-workers"],
    words: /cloudflare|\bworkers?\b/i,
    isExtra: false,
  },
  {
    id: "vercel-fluid",
    name: "Vercel Functions",
    presets: ["vercel-fluid"],
    prices: ["vercel"],
    words: /vercel/i,
    isExtra: false,
  },
  {
    id: "knative",
    name: "Knative",
    presets: ["knative"],
    prices: [],
    words: /knative/i,
    isExtra: false,
  },
  {
    id: "openwhisk",
    name: "Apache OpenWhisk",
    presets: [],
    prices: [],
    words: /openwhisk/i,
    isExtra: true,
  },
  {
    id: "fargate",
    name: "AWS Fargate",
    presets: [],
    prices: [],
    words: /fargate|load balancer/i,
    isExtra: true,
  },
];
