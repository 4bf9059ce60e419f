import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    // One process of modules for all files, which takes half the time: a test that replaces a global puts it back.
    isolate: false,
    include: ["{app,components,content,scripts,simulator}/**/*.test.{ts,tsx}"],
  },
});
