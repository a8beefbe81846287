import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "src/**/*.test.ts",
      "eval/**/*.test.ts",
      "test/**/*.test.ts",
      "packs/**/*.test.ts",
      "web/src/**/*.test.ts",
    ],
    // Commands run as processes of their own, several in a test; a busy machine takes long over each, and speed is never asserted here.
    globalSetup: "scripts/desk-for-tests.ts",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The browser's tests wait more than they work, and processes under test have a core beside the runner's.
    maxWorkers: 2,
  },
});
