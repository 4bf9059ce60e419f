import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    // One process of modules for all files, which takes half the time: no test changes a module or a global.
    isolate: false,
    include: ["{app,components,content,scripts,simulator}/**/*.test.{ts,tsx}"],
  },
});
