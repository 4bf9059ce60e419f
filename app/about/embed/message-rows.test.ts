// The guide names exactly what a frame reads and says.
import { expect, test } from "vitest";
import { readOptions } from "@/components/share/embed/frame-options";
import { readMessage } from "@/components/share/embed/messages/commands";
import { commandRows, optionRows, reportRows } from "./message-rows";

test("every command that the guide lists is known, and every one known is listed", () => {
  const reading = readMessage({ scaleToZero: 1, type: "?" });
  const known = reading.kind === "wrong" ? reading.expected : "";
  const listed = commandRows.map(([type]) => type);
  expect(known.replace("a type that is one of ", "").split(", ").toSorted()).toEqual(
    listed.toSorted(),
  );
});

test("every option of the guide is read without complaint and changes something", () => {
  const usual = readOptions("").options;
  for (const [option] of optionRows) {
    const { options, complaint } = readOptions(`?${option}`);
    expect(complaint).toBeNull();
    expect(options).not.toEqual(usual);
  }
});

test("the reports of the guide are not taken for commands", () => {
  for (const [type] of reportRows)
    expect(readMessage({ scaleToZero: 1, type })).toEqual({ kind: "not ours" });
});
