import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{app,components,content,scripts,simulator}/**/*.test.{ts,tsx}"],
  },
});
