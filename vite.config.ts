import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(new URL("package.json", import.meta.url), "utf8"),
) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

/** Builds the program: `dist/main.js` and the pieces that commands load when they need them. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: "src/main.ts",
    outDir: "dist",
    emptyOutDir: true,
    target: "node24",
    sourcemap: true,
    minify: false,
    rollupOptions: {
      external: [
        /^node:/,
        ...Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
      ],
      output: { entryFileNames: "main.js", chunkFileNames: "pieces/[name]-[hash].js" },
    },
  },
});
