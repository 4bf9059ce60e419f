// The questions of each lesson as files for other learning platforms.

import { questionFiles } from "@/content/exports/files";
import { exportNames, exportResponse } from "../../_site/export-files";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { readonly params: Promise<{ readonly name: string }> };

export const generateStaticParams = () => exportNames(questionFiles);

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return exportResponse(questionFiles, (await params).name);
}
