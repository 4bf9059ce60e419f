// What form a log has, told by how it begins.
import { delimiterOf, fieldsOf } from "./csv-records";
import { isAccessLine } from "./formats/access-log";
import { columnsOf } from "./formats/columns";
import { isReport } from "./formats/report-line";

export const formats = {
  "lambda-text": "AWS Lambda's log as text",
  "lambda-json": "AWS Lambda's JSON log format",
  "aws-logs": "what `aws logs` answers with",
  "insights-csv": "CloudWatch Logs Insights, CSV",
  "insights-json": "CloudWatch Logs Insights, JSON",
  emf: "Lambda Insights' embedded metrics",
  k6: "k6's CSV",
  vegeta: "vegeta's JSON",
  "access-log": "a web server's access log",
  counts: "counts of requests",
  csv: "a table with named columns",
} as const;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

const lambdas: readonly FormatName[] = [
  "lambda-text",
  "lambda-json",
  "aws-logs",
  "insights-csv",
  "insights-json",
  "emf",
];

/** It was written by Lambda, so its prices are. */
export function isLambdas(format: FormatName): boolean {
  return lambdas.includes(format);
}

/** So much of a log is looked at. */
export const headLength = 65_536;

export function recognise(head: string): FormatName | null {
  const text = head.replace(/^\uFEFF/, "");
  return /^\s*[[{]/.test(text) ? (inJson(text) ?? inLines(text)) : (inLines(text) ?? inJson(text));
}

function inJson(text: string): FormatName | null {
  if (/"countsPer(?:Second|Minute)"\s*:/.test(text)) return "counts";
  if (/"field"\s*:\s*"@|"@(?:timestamp|duration|message)"\s*:/.test(text)) return "insights-json";
  if (
    /"(?:message|logStreamName|ingestionTime)"\s*:/.test(text) &&
    /"timestamp"\s*:\s*\d/.test(text)
  )
    return "aws-logs";
  if (/^.{0,200}"latency"\s*:\s*\d/m.test(text) || /"attack"\s*:/.test(text)) return "vegeta";
  if (/^\s*[[{].*"type"\s*:\s*"platform\./m.test(text)) return "lambda-json";
  if (/^\s*"type"\s*:\s*"platform\./m.test(text)) return "lambda-json";
  return /"(?:cold_start|billed_mb_ms)"\s*:/.test(text) ? "emf" : null;
}

function inLines(text: string): FormatName | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  const header = headerOf(first);
  if (header.includes("@timestamp")) return "insights-csv";
  if (header.includes("metric_name") && header.includes("metric_value")) return "k6";
  if (lines.some(isLambdaLine)) return "lambda-text";
  if (lines.some(isAccessLine)) return "access-log";
  if (header.length < 2) return null;
  const choice = columnsOf(header);
  if (!choice.ok) return looksNamed(header) ? "csv" : null;
  return choice.columns.count >= 0 ? "counts" : "csv";
}

function isLambdaLine(line: string): boolean {
  if (isReport(line)) return true;
  return /\b(?:START RequestId: |INIT_START Runtime)|\{.*"type": ?"platform\./.test(line);
}

/** A first line of names, of which none says when: to be told what is missing. */
function looksNamed(header: readonly string[]): boolean {
  return header.every((name) => /^[A-Za-z@_][\w .()/@-]{0,60}$/.test(name.trim()));
}

function headerOf(line: string): readonly string[] {
  const fields = fieldsOf(line.replace(/^\uFEFF/, ""), delimiterOf(line)) ?? [];
  return fields.map((field) => field.trim());
}
