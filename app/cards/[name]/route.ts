// The words and questions of each lesson as files of cards to learn from.

import { cardFiles } from "@/content/exports/files";
import { exportNames, exportResponse } from "../../_site/export-files";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly name: string }> };

export const generateStaticParams = () => exportNames(cardFiles);

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return exportResponse(cardFiles, (await params).name);
}
