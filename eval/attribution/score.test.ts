import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/model/span.ts";
import { findSharedData } from "../shared-data.ts";
import { readPolnear } from "./polnear.ts";
import { figure, matchGreedily, type Roles, roles, scoreAttributions } from "./score.ts";

const span = (start: number, end: number): Span => ({ start, end });
const one = (source: Span[], cue: Span[], content: Span[]): Roles => ({ source, cue, content });

describe("scoreAttributions", () => {
  const gold = [one([span(0, 4)], [span(5, 9)], [span(10, 30)])];

  it("counts the same attribution as right in every measure", () => {
    for (const value of Object.values(scoreAttributions([{ gold, predicted: gold }]))) {
      expect(value).toEqual({ p: 100, r: 100, f1: 100 });
    }
  });

  it("needs half of the union for said, and the source for who-said-what", () => {
    const half = scoreAttributions([{ gold, predicted: [one([span(2, 5)], [], [span(10, 20)])] }]);
    expect(half.said.f1).toBe(100);
    expect(half["who-said-what"].f1).toBe(100);
    expect(half["content exact"].f1).toBe(0);
    const less = scoreAttributions([{ gold, predicted: [one([span(0, 4)], [], [span(10, 19)])] }]);
    expect(less.said.f1).toBe(0);
    const other = scoreAttributions([{ gold, predicted: [one([span(5, 9)], [], [span(10, 30)])] }]);
    expect(other.said.f1).toBe(100);
    expect(other["who-said-what"].f1).toBe(0);
  });

  it("takes absent sources for agreement only when both are absent", () => {
    const unnamed = [one([], [span(5, 9)], [span(10, 30)])];
    expect(scoreAttributions([{ gold: unnamed, predicted: unnamed }])["who-said-what"].f1).toBe(100);
    expect(scoreAttributions([{ gold, predicted: unnamed }])["who-said-what"].f1).toBe(0);
  });

  it("matches one to one", () => {
    expect(
      matchGreedily([
        { score: 1, gold: 0, predicted: 0 },
        { score: 2, gold: 0, predicted: 1 },
      ]),
    ).toEqual([{ score: 2, gold: 0, predicted: 1 }]);
  });

  it("rounds to one decimal, exact ties to even", () => {
    expect(figure({ right: 1, predicted: 3, gold: 3 })).toEqual({ p: 33.3, r: 33.3, f1: 33.3 });
    expect(figure({ right: 1, predicted: 16, gold: 16 }).p).toBe(6.2);
  });
});

const data = findSharedData();
const hasPython = (() => {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const missing = data === undefined ? "../shared/data is not there" : hasPython ? undefined : "python3 is not there";

describe("the same figures as score.py", () => {
  it.skipIf(missing !== undefined)(`on disturbed gold of PolNeAR dev${missing ? ` (skipped: ${missing})` : ""}`, () => {
    const folder = join(data as string, "polnear");
    const path = join(folder, "dev.jsonl.gz");
    expect(existsSync(path)).toBe(true);
    const articles = readPolnear(path);
    // A fixed sequence: the test is the same every time.
    let state = 20261123;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const disturb = (spans: readonly Span[], length: number): readonly Span[] => {
      if (random() < 0.1) return [];
      const shift = random() < 0.5 ? 0 : Math.floor(random() * 40) - 20;
      return spans.map(({ start, end }) => {
        const from = Math.min(Math.max(0, start + shift), length - 1);
        return { start: from, end: Math.min(length, Math.max(from + 1, end + shift + Math.floor(random() * 5))) };
      });
    };
    const predictions = articles.map(({ doc, text, attributions }) => ({
      doc,
      attributions: attributions.flatMap((gold) => {
        const copies = random() < 0.15 ? 0 : random() < 0.1 ? 2 : 1;
        return Array.from({ length: copies }, () =>
          one(
            [...disturb(gold.source, text.length)],
            [...disturb(gold.cue, text.length)],
            [...disturb(gold.content, text.length)],
          ),
        );
      }),
    }));
    const scratch = mkdtempSync(join(tmpdir(), "sayso-score-"));
    try {
      const file = join(scratch, "predicted.jsonl");
      const points = (text: string, at: number) => Array.from(text.slice(0, at)).length;
      writeFileSync(
        file,
        predictions
          .map(({ doc, attributions }, i) => {
            const text = articles[i]?.text ?? "";
            const pairs = (spans: readonly Span[]) => spans.map((s) => [points(text, s.start), points(text, s.end)]);
            return JSON.stringify({
              doc,
              attributions: attributions.map((a) => Object.fromEntries(roles.map((role) => [role, pairs(a[role])]))),
            });
          })
          .join("\n"),
      );
      const printed = execFileSync("python3", [join(folder, "score.py"), path, file, "--json"], { encoding: "utf8" });
      const { documents, "documents without prediction": without, ...theirs } = JSON.parse(printed);
      expect(documents).toBe(articles.length);
      expect(without).toBe(0);
      const ours = scoreAttributions(
        articles.map(({ attributions }, i) => ({ gold: attributions, predicted: predictions[i]?.attributions ?? [] })),
      );
      expect(ours).toEqual(theirs);
      expect(ours["who-said-what"].f1).toBeGreaterThan(20);
      expect(ours["who-said-what"].f1).toBeLessThan(95);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});
