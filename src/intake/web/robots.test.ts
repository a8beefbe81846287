import { describe, expect, test } from "vitest";
import { readRobots } from "./robots.ts";

const forbids = (text: string, path: string) =>
  readRobots("https://news.example/robots.txt", text, "Sayso").forbids(new URL(path, "https://news.example/"));

describe("robots.txt", () => {
  test.each([
    ["User-agent: *\nDisallow: /", "/a", 2],
    ["\uFEFFUser-agent: *\r\nDisallow: /a # why\r\n", "/ab", 2],
    ["user-agent: SAYSO\ndisallow: /*.pdf$", "/x.pdf", 2],
    ["User-agent: other\nUser-agent: sayso/1.0\nDisallow: /a", "/a", 3],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", 2],
    [`User-agent: *\nDisallow: /${"x".repeat(2000)}\nDisallow: /a`, "/a", 3],
  ])("%j forbids %s by line %d", (text, path, line) => {
    expect(forbids(text, path)?.line).toBe(line);
  });

  test.each([
    ["", "/a"],
    ["<html><p>Disallow: /", "/a"],
    ["User-agent: *\nDisallow:", "/a"],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b"],
    ["User-agent: *\nDisallow: /*.pdf$", "/x.pdf?y"],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Sayso\nDisallow: /b", "/a"],
    ["User-agent: Saysome\nDisallow: /", "/a"],
    ["Disallow: /", "/a"],
  ])("%j allows %s", (text, path) => {
    expect(forbids(text, path)).toBeUndefined();
  });

  test("that was written to cost time is held to so many stars, and to the beginning of a path", () => {
    const line = `Disallow: /x${"*a".repeat(480)}\n`;
    const text = `User-agent: *\n${line.repeat(40)}Disallow: /b*c\nDisallow: /d`;
    expect(forbids(text, `/x${"a".repeat(900)}`)?.line).toBe(2);
    expect(forbids(text, "/bc")).toBeUndefined();
    expect(forbids(text, "/d")?.line).toBe(43);
    const others = `User-agent: other\n${line.repeat(40)}\nUser-agent: *\nDisallow: /d`;
    expect(forbids(others, "/d")?.line).toBe(44);
    expect(forbids("User-agent: *\nDisallow: /*z", `/${"a".repeat(998)}z`)).toBeDefined();
    expect(forbids("User-agent: *\nDisallow: /*z", `/${"a".repeat(999)}z`)).toBeUndefined();
  });
});
