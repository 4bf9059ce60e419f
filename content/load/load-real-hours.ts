// The two recorded hours with their bills, for the figure of the lesson on cost.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentFolder } from "../library/content-folder";
import { hourBill, recordedHourSchema } from "../model/real-hours";
import { once } from "./once";

export const loadRealHours = once(async () => {
  const [code, chat] = await Promise.all(["code", "conv"].map(recorded));
  if (!code || !chat) throw new Error("two hours were recorded");
  // The chats were twice as many.
  return { code: hourBill(code, 1), chat: hourBill(chat, 2), source: code };
});

async function recorded(name: string) {
  const file = path.join(contentFolder, "traces", `azure-llm-2023-${name}.json`);
  return recordedHourSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
