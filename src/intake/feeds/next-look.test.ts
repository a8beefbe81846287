import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Look, nextLook } from "./next-look.ts";

const start = Date.parse("2022-07-07T09:00:00.000Z");
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const look = (minutes: number, outcome: Look["outcome"], more: Partial<Look> = {}): Look => ({
  at: at(minutes),
  outcome,
  ...more,
});
const article = { kind: "article", publishedAt: at(-10) } as const;

/** Looks at the times that the schedule itself gives, all without anything new, until it ends. */
function followed(outcome: Look["outcome"], from: readonly Look[]): readonly Look[] {
  const looks = [...from];
  for (let step = 0; step < 100; step++) {
    const next = nextLook(article, looks);
    if (next.at === undefined) return looks;
    looks.push({ at: next.at, outcome });
  }
  throw new Error("the schedule does not end");
}

describe("nextLook at an article", () => {
  it("waits longer and longer, and ends after a week", () => {
    const looks = followed("same", [look(0, "new")]);
    const waits = looks
      .slice(1)
      .map((one, index) => (Date.parse(one.at) - Date.parse(looks[index]?.at ?? "")) / 60_000);
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 720, 1440, 1440, 1440, 1440, 1440]);
    expect(nextLook(article, looks)).toEqual({ why: "7 days without a change" });
  });

  it.each([
    [[], at(-start / 60_000), "not looked at yet"],
    [[look(0, "new"), look(15, "same"), look(45, "new")], at(60), "15 minutes after it was new"],
    [[look(0, "new"), look(15, "same")], at(45), "30 minutes after 1 look without a change"],
    [[look(0, "new"), look(15, "failed"), look(30, "failed")], at(60), "30 minutes after 2 failed looks"],
    [[look(0, "new"), look(15, "failed", { retryAt: at(200) })], at(200), "the server asks for so long (Retry-After)"],
    [[look(0, "new"), look(15, "failed", { retryAt: at(16) })], at(30), "15 minutes after 1 failed look"],
    [
      [look(0, "new"), look(15, "failed", { retryAt: at(1_000_000) })],
      at(15 + 7 * 1440),
      "the server asks for so long (Retry-After)",
    ],
    [[look(0, "new"), look(15, "gone")], undefined, "the article is gone"],
    [Array.from({ length: 8 }, (_, step) => look(step, "failed")), undefined, "8 looks in a row failed"],
    [[look(9 * 1440, "new")], undefined, "7 days without a change"],
    [[look(0, "new"), look(8 * 1440, "new")], at(8 * 1440 + 15), "15 minutes after it was new"],
  ] satisfies readonly (readonly [readonly Look[], string | undefined, string])[])("%j", (looks, next, why) => {
    expect(nextLook(article, looks)).toEqual({ ...(next === undefined ? {} : { at: next }), why });
  });
});

describe("nextLook at a feed", () => {
  const feed = { kind: "feed", everyMinutes: 15 } as const;
  const pace = { skipHours: [], skipDays: [] };
  it.each([
    [feed, [look(0, "new")], at(15), "every 15 minutes"],
    [feed, [look(0, "same"), look(15, "failed")], at(45), "30 minutes after 1 failed look"],
    [feed, Array.from({ length: 30 }, (_, step) => look(step, "failed")), at(29 + 1440), "1 day after 30 failed looks"],
    [feed, [look(0, "failed"), look(15, "same")], at(30), "every 15 minutes"],
    [feed, [look(0, "gone")], at(1440), "the feed is gone; it is asked for daily"],
    [feed, [look(0, "same", { retryAt: at(90) })], at(90), "the server asks for so long (Retry-After)"],
    [{ ...feed, pace: { ...pace, minutes: 60 } }, [look(0, "same")], at(60), "the feed asks for 1 hour between looks"],
    [{ ...feed, pace: { ...pace, minutes: 5 } }, [look(0, "same")], at(15), "every 15 minutes"],
    [
      { ...feed, pace: { ...pace, minutes: 99_999 } },
      [look(0, "same")],
      at(1440),
      "the feed asks for 1 day between looks",
    ],
    [
      { ...feed, pace: { ...pace, skipHours: [9, 10] } },
      [look(0, "same")],
      at(120),
      "the feed asks not to be read at this hour or day",
    ],
    [
      { ...feed, pace: { ...pace, skipDays: [4] } },
      [look(0, "same")],
      at(15 * 60),
      "the feed asks not to be read at this hour or day",
    ],
    [{ ...feed, pace: { ...pace, skipDays: [0, 1, 2, 3, 4, 5, 6] } }, [look(0, "same")], at(15), "every 15 minutes"],
  ])("%j after %j", (watched, looks, next, why) => {
    expect(nextLook(watched, looks)).toEqual({ at: next, why });
  });
});

it("never looks at once after a look, and never before Retry-After of less than a week", () => {
  const outcome = fc.constantFrom("new", "same", "failed", "gone");
  fc.assert(
    fc.property(
      fc.array(outcome, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.boolean(),
      (outcomes, retry, isArticle) => {
        const looks = outcomes.map((one, step) => look(step * 15, one));
        const last = { ...look(outcomes.length * 15, "failed"), retryAt: at(outcomes.length * 15 + retry) } as const;
        const next = nextLook(isArticle ? article : { kind: "feed", everyMinutes: 15 }, [...looks, last]);
        if (next.at === undefined) return;
        expect(Date.parse(next.at)).toBeGreaterThanOrEqual(Date.parse(last.at) + 15 * 60_000 - 1);
        expect(Date.parse(next.at)).toBeGreaterThanOrEqual(Date.parse(last.retryAt));
      },
    ),
  );
});
