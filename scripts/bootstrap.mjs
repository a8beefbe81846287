#!/usr/bin/env node
// Brings the pinned Node, the dependencies and the build, then runs what was asked for under that Node.
// Plain JavaScript in Node 20 syntax without a dependency: it must run before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const PINNED = "24.21.0";
const OLDEST = [24, 15];
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/u, "");
const runtime = join(root, ".runtime");
const [task = "start", ...rest] = process.argv.slice(2);
const quiet = process.env.SAYSO_BOOTSTRAP === "quiet";

/** What each npm script needs, and what it runs at the end. */
const TASKS = {
  start: { build: true, run: () => runSayso(rest.length === 0 ? ["serve", "--demo"] : rest) },
  test: { build: true, run: () => runAll([["vitest", "run", ...rest]]) },
  build: { build: true, run: async () => 0 },
  eval: { build: false, run: () => runNode(["eval/run.ts", ...rest]) },
  bench: { build: true, run: () => runNode(["bench/run.ts", ...rest]) },
  docs: {
    build: true,
    run: async () => {
      await install(join(root, "tools", "client"), "the makers of the client's types");
      const reference = await runNode(["scripts/make-reference.ts", ...rest]);
      return reference === 0 ? runNode(["tools/client/make.mjs", ...rest]) : reference;
    },
  },
  check: {
    build: false,
    run: async () => {
      await install(join(root, "tools", "architecture"), "the architecture check");
      await install(join(root, "tools", "client"), "the makers of the client's types");
      return runAll([
        ["biome", "check", "--error-on-warnings", "."],
        ["oxlint", "--type-aware", "--deny-warnings", "src", "web/src", "eval", "bench", "scripts", "test"],
        ["tsc", "-p", "."],
        ["tsc", "-p", "web"],
        ["knip"],
        [process.env.SAYSO_NODE, "tools/architecture/check.mjs"],
        [process.env.SAYSO_NODE, "scripts/make-reference.ts", "--check"],
        [process.env.SAYSO_NODE, "tools/client/make.mjs", "--check"],
      ]);
    },
  },
};

function say(words) {
  // `npm start -- read --json` must leave standard output to the command: the set-up speaks on standard error.
  if (!quiet) process.stderr.write(`${words}\n`);
}

function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/u, "").split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Runs a program; gives its exit code. The output of silent ones is shown only when they fail. */
function run(command, args, { cwd = root, silent = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: silent ? ["ignore", "pipe", "pipe"] : "inherit",
      env: process.env,
      shell: process.platform === "win32" && command === "npm",
    });
    const said = [];
    child.stdout?.on("data", (piece) => said.push(piece));
    child.stderr?.on("data", (piece) => said.push(piece));
    // The terminal sends an interrupt to both; the child decides what it means.
    const forward = (signal) => child.kill(signal);
    const ignore = () => {};
    process.on("SIGINT", ignore);
    process.on("SIGTERM", forward);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGINT", ignore);
      process.off("SIGTERM", forward);
      if (silent && code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js")
    ? run(process.env.SAYSO_NODE ?? process.execPath, [cli, ...args], options)
    : run("npm", args, options);
}

/** One of the four steps of setting up; those that are done already are passed over. */
async function step(number, words, work) {
  const begun = Date.now();
  say(`  ${number} of 4  ${words} …`);
  const code = await work();
  if (code !== 0)
    throw new Error(`${words}: failed with exit code ${code}. Nothing was changed that a second try would not mend.`);
  say(`          done in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

async function bringNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const system = { win32: "win" }[process.platform] ?? process.platform;
  const name = `node-${system}-${process.arch}`;
  const home = join(runtime, `node-${PINNED}`);
  const binary = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    await step(1, `Node ${PINNED} (found ${process.version}, which is too old)`, () =>
      npm(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${PINNED}`], {
        cwd: home,
        silent: true,
      }),
    );
  }
  return binary;
}

function hashOf(paths) {
  const hash = createHash("sha256").update(PINNED);
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (name !== "node_modules" && name !== "dist") visit(join(path, name));
    } else hash.update(relative(root, path)).update("\0").update(readFileSync(path));
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}

/** Does the work unless the mark says that it was done for these very bytes. */
async function unlessDone(mark, inputs, outputs, work) {
  const hash = hashOf(inputs);
  const done = existsSync(mark) && readFileSync(mark, "utf8") === hash && outputs.every((path) => existsSync(path));
  if (done) return;
  rmSync(mark, { force: true });
  await work();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
}

function install(folder, words) {
  const name = relative(root, folder).replaceAll(/[\\/]/gu, "-") || "root";
  return unlessDone(
    join(runtime, `installed-${name}`),
    [join(folder, "package-lock.json")],
    [join(folder, "node_modules")],
    () =>
      step(2, `Dependencies of ${words}`, () => npm(["ci", "--no-audit", "--no-fund"], { cwd: folder, silent: true })),
  );
}

function build() {
  const inputs = ["src", "web", "packs", "package.json", "vite.config.ts"].map((name) => join(root, name));
  return unlessDone(
    join(runtime, "built"),
    inputs,
    [join(root, "dist", "main.js"), join(root, "web", "dist", "index.html")],
    async () => {
      const vite = join(root, "node_modules", "vite", "bin", "vite.js");
      await step(3, "Build of the program", () =>
        run(process.env.SAYSO_NODE, [vite, "build", "--logLevel", "warn"], { silent: true }),
      );
      await step(4, "Build of the desk", () =>
        run(process.env.SAYSO_NODE, [vite, "build", "web", "--logLevel", "warn"], { silent: true }),
      );
    },
  );
}

function runNode(args, options) {
  return run(process.env.SAYSO_NODE, args, options);
}

/** Sayso itself, in the folder where the user typed the command, so that relative paths are the user's. */
function runSayso(args) {
  return runNode([join(root, "dist", "main.js"), ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
}

/** Runs programs one after another, all of them, and fails when one failed. */
async function runAll(programs) {
  let failed = 0;
  for (const [name, ...args] of programs) {
    const known = name === process.env.SAYSO_NODE ? name : join(root, "node_modules", ".bin", name);
    const code = await run(known, args);
    if (programs.length > 1)
      say(
        `${code === 0 ? "ok    " : "FAILED"} ${[name === process.env.SAYSO_NODE ? "node" : name, ...args].join(" ")}`,
      );
    if (code !== 0) failed = failed || code;
  }
  return failed;
}

async function main() {
  const chosen = TASKS[task];
  if (chosen === undefined) {
    process.stderr.write(`There is no task "${task}". There are: ${Object.keys(TASKS).join(", ")}.\n`);
    return 2;
  }
  process.env.SAYSO_NODE = await bringNode();
  process.env.PATH = `${dirname(process.env.SAYSO_NODE)}${delimiter}${process.env.PATH}`;
  await install(root, "Sayso");
  if (chosen.build) await build();
  return chosen.run();
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`Setting up stopped. ${error.message}\n`);
    process.exitCode = 1;
  },
);
