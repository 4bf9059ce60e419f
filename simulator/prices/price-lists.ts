// The price lists a scenario can name, and the look-up by id. Always-on machines are not among them:
// they have no requests to meter.
import type { PriceList } from "../scenario";
import { awsLambdaArm, awsLambdaProvisioned, awsLambdaX86 } from "./aws-lambda";
import { azureFlexPrices } from "./azure-flex";
import { cloudRunPrices } from "./cloud-run";
import { cloudflareWorkersPrices } from "./cloudflare-workers";
import { priceListOf, type SourcedPrices } from "./price-list";
import { vercelPrices } from "./vercel";

export const priceListIds = [
  "aws-lambda-x86",
  "aws-lambda-arm",
  "aws-lambda-provisioned",
  "cloud-run",
  "azure-flex",
  "cloudflare-workers",
  "vercel",
] as const;
export type PriceListId = (typeof priceListIds)[number];

export const priceLists: Readonly<Record<PriceListId, SourcedPrices>> = {
  "aws-lambda-x86": awsLambdaX86,
  "aws-lambda-arm": awsLambdaArm,
  "aws-lambda-provisioned": awsLambdaProvisioned,
  "cloud-run": cloudRunPrices,
  "azure-flex": azureFlexPrices,
  "cloudflare-workers": cloudflareWorkersPrices,
  vercel: vercelPrices,
};

export function priceListById(id: PriceListId): PriceList {
  return priceListOf(priceLists[id]);
}
