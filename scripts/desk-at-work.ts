import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The built desk, served with the demo case from a ledger of its own, and a browser to look at it. */
export interface DeskAtWork {
  /** `http://127.0.0.1:4700`, without a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** The Chromium of this machine: `CHROMIUM_PATH`, or one on the path; nothing when there is none. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Builds the desk into `web/dist`. */
export function buildDesk(): void {
  const built = spawnSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "web"], {
    cwd: root,
    encoding: "utf8",
    // A test runner's own NODE_ENV would build React for development.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (built.status !== 0) throw new Error(`the desk does not build:\n${built.stdout}${built.stderr}`);
}

/** Serves the desk as it was built with the demo case, and opens a browser; `stop` leaves nothing behind. */
export async function startDesk(chromiumPath: string): Promise<DeskAtWork> {
  const folder = await mkdtemp(join(tmpdir(), "sayso-desk-"));
  const server = spawn(
    process.execPath,
    ["src/main.ts", "serve", "--demo", "--ledger", join(folder, "ledger.sqlite")],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, SAYSO_NAME: "Ada Quill" } },
  );
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      printed += piece.toString();
      const found = /http:\/\/[^\s/]+:\d+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => reject(new Error(`the server ended: ${printed}`)));
  });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  return {
    address,
    browser,
    stop: async () => {
      await browser.close();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
