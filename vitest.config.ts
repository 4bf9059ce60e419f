import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    // One process of modules for all files, which takes half the time: a test that replaces a global puts it back.
    isolate: false,
    // All cores. The usual is one fewer, which on two cores is one that stands still while a test waits for a command.
    maxWorkers: "100%",
    // How long until something is given up, not how long it may take: a machine may be slow, or busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["scripts/property-seed.ts"],
    include: ["{app,components,content,scripts,simulator}/**/*.test.{ts,tsx}"],
  },
});
