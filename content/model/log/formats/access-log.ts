// The common and the combined log format of web servers: whole seconds, and no word on how long a request took.
import { instantOfAccess } from "../instants";
import { type Sink, unsaid } from "../log-row";

const form = /^\S+ \S+ (?:\S+|.{1,200}?) \[([^\]]{20,40})\] "/;

export const isAccessLine = (line: string): boolean => form.test(line);

export function takeAccessLine(text: string, line: number, sink: Sink): undefined {
  if (text.trim() === "") return sink.pass(line);
  const found = form.exec(text);
  if (found === null) return sink.skip(line, "not a line of an access log");
  const at = instantOfAccess(found[1] ?? "");
  if (at === null) return sink.skip(line, "a time that is none");
  sink.row({ ...unsaid, at, is: "start" }, line);
}
