import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandTree, staleReference } from "../scripts/make-reference.ts";
import { catalogue } from "../src/model/errors/catalogue.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const guide = ["README.md", ...guidePages().map((name) => `docs/guide/${name}`)]
  .map((path) => readFileSync(root + path, "utf8"))
  .join("\n");

const commands = commandTree().commands.filter((command) => command.name() !== "help");
const options = commands.flatMap((command) =>
  [command, ...command.commands]
    .flatMap(({ options: own }) => own)
    .map((option) => [command.name(), option.long ?? option.flags] as const),
);

describe("the documentation", () => {
  it("has a reference that says what the program does today", () => {
    expect(staleReference()).toEqual([]);
  });

  it.each(commands.map((command) => command.name()))("tells of the command %s", (name) => {
    expect(guide).toMatch(new RegExp(`(sayso|npm start --|\`)\\s*${name}\\b`));
  });

  it.each([...new Set(options.map(([, option]) => option))])("tells of the option %s", (option) => {
    expect(guide).toContain(option);
  });

  it("uses each code once, and tells what to do", () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, summary, remedy } of catalogue) {
      expect(code).toMatch(/^SAYSO-[A-Z]+-\d{3}$/);
      expect(summary).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });

  it("leads only to files that are there", () => {
    const broken = links().filter(([, , target]) => !exists(target));
    expect(broken.map(([page, link]) => `${page}: ${link}`)).toEqual([]);
  });
});

function guidePages(): readonly string[] {
  return readdirSync(`${root}docs/guide`).filter((name) => name.endsWith(".md"));
}

function links(): readonly (readonly [page: string, link: string, target: string])[] {
  const pages = ["README.md", "docs/README.md", ...guidePages().map((name) => `docs/guide/${name}`)];
  return pages.flatMap((page) =>
    [...readFileSync(root + page, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/gu)].map(
      ([, link = ""]) => [page, link, fileURLToPath(new URL(link, `file://${root}${page}`))] as const,
    ),
  );
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EISDIR";
  }
}
