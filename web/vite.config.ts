import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `npx vite build web` makes web/dist; `npx vite web` serves the desk against a server on 4173's neighbour, 4700. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2023",
    // Nothing as a data: address, which `default-src 'self'` forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": process.env.SAYSO_API ?? "http://127.0.0.1:4700" } },
});
