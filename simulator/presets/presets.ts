// The list of presets and the look-up by id. Add a preset here, and nowhere else.
import { azureFlex } from "./azure-flex";
import { cloudRun } from "./cloud-run";
import { cloudflareWorkers } from "./cloudflare-workers";
import { knative } from "./knative";
import { lambdaJava, lambdaNode, lambdaPython } from "./lambda";
import { lambda2020Measured } from "./lambda-2020-measured";
import { lambdaImage } from "./lambda-image";
import { lambdaJavaSnapStart } from "./lambda-java-snapstart";
import type { Preset } from "./preset";
import { vercelFluid } from "./vercel-fluid";

const byId = {
  "lambda-node": lambdaNode,
  "lambda-python": lambdaPython,
  "lambda-java": lambdaJava,
  "lambda-java-snapstart": lambdaJavaSnapStart,
  "lambda-image": lambdaImage,
  "cloud-run": cloudRun,
  "azure-flex": azureFlex,
  "cloudflare-workers": cloudflareWorkers,
  knative,
  "vercel-fluid": vercelFluid,
  "lambda-2020-measured": lambda2020Measured,
};
export type PresetId = keyof typeof byId;

export const presets: Readonly<Record<PresetId, Preset>> = byId;
export const presetIds = Object.keys(byId) as readonly PresetId[];
