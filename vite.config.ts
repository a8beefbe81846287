import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(new URL("package.json", import.meta.url), "utf8"),
) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

/**
 * Builds the program: `dist/main.js`, the pieces that commands load when they need them, and `dist/isolated.js`, which is a
 * file of its own because it is where a thread begins.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "dist",
    emptyOutDir: true,
    target: "node24",
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: { main: "src/main.ts", isolated: "src/intake/isolated.ts" },
      external: [
        /^node:/,
        ...Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
      ],
      output: { entryFileNames: "[name].js", chunkFileNames: "pieces/[name]-[hash].js" },
    },
  },
});
