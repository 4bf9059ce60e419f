// The price lists a scenario can name, and the look-up by id. Always-on machines are not among them:
// they have no requests to meter.
import type { PriceList } from "../scenario";
import { awsLambdaArm, awsLambdaProvisioned, awsLambdaX86 } from "./aws-lambda";
import { azureFlexPrices } from "./azure-flex";
import { cloudRunPrices } from "./cloud-run";
import { cloudflareWorkersPrices } from "./cloudflare-workers";
import { priceListOf, type SourcedPrices } from "./price-list";
import { vercelPrices } from "./vercel";

const byId = {
  "aws-lambda-x86": awsLambdaX86,
  "aws-lambda-arm": awsLambdaArm,
  "aws-lambda-provisioned": awsLambdaProvisioned,
  "cloud-run": cloudRunPrices,
  "azure-flex": azureFlexPrices,
  "cloudflare-workers": cloudflareWorkersPrices,
  vercel: vercelPrices,
};
export type PriceListId = keyof typeof byId;

export const priceLists: Readonly<Record<PriceListId, SourcedPrices>> = byId;
export const priceListIds = Object.keys(byId) as readonly PriceListId[];

export function priceListById(id: PriceListId): PriceList {
  return priceListOf(priceLists[id]);
}
