import { expect, test } from "vitest";
import { explainFailure, isDiskFull, isOldNode, sentences } from "./set-up-sentences.mjs";

test("Node is old below 20.9", () => {
  expect(["18.20.4", "20.8.1", "9.11.2"].map(isOldNode)).toEqual([true, true, true]);
  expect(["20.9.0", "20.20.2", "22.0.0", "100.1.0"].map(isOldNode)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a full disk is told from npm's output", () => {
  expect(explainFailure("npm error code ENOSPC\nnpm error nospc write")).toBe(sentences.fullDisk);
});

test("a missing network is told from npm's output", () => {
  expect(explainFailure("npm error code EAI_AGAIN\nnpm error network request to")).toBe(
    sentences.noNetwork,
  );
  expect(explainFailure("npm error code ECONNREFUSED")).toBe(sentences.noNetwork);
});

test("any other failure is left to speak for itself", () => {
  expect(explainFailure("npm error code EUSAGE")).toBe("");
});

test("each sentence is one sentence with a way out", () => {
  const all = [
    sentences.oldNode("18.0.0"),
    sentences.noLockFile,
    sentences.fullDisk,
    sentences.noNetwork,
  ];
  for (const sentence of all) expect(sentence).toMatch(/^[^\n]+: [^\n]+\.$/);
});

test("the disk the tests run on is not full", () => {
  expect(isDiskFull(import.meta.dirname)).toBe(false);
});
