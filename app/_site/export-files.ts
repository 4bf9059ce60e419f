// The addresses of a lesson's files for other programs, "/questions/cold-starts.gift.txt", and what is sent there.
import type { ExportFile } from "@/content/exports/files";
import { loadExportSource, quizSlugs } from "@/content/load/export-sources";
import { wholeAddress } from "./site-url";

type Files = Readonly<Record<string, ExportFile>>;

export async function exportNames(files: Files) {
  const slugs = await quizSlugs();
  return slugs.flatMap((slug) => Object.keys(files).map((end) => ({ name: `${slug}${end}` })));
}

export async function exportResponse(files: Files, name: string): Promise<Response> {
  const [end, file] = Object.entries(files).find(([one]) => name.endsWith(one)) ?? [];
  if (end === undefined || file === undefined) return new Response(null, { status: 404 });
  const slug = name.slice(0, -end.length);
  const source = await loadExportSource(slug);
  if (source === undefined) return new Response(null, { status: 404 });
  const made = file.make({ ...source, lesson: wholeAddress(`/lessons/${slug}/`) });
  const body = typeof made === "string" ? made : new Uint8Array(made);
  return new Response(body, { headers: { "Content-Type": file.type } });
}
