import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beside, cut, spread, widthOf, wrap } from "./layout.ts";
import { neutralise, onOneLine } from "./neutralise.ts";
import { timeLeft } from "./progress.ts";
import { createTerminal, type Environment } from "./terminal.ts";
import { count, dayOf, shortId } from "./words.ts";

function terminalWith(environment: Environment, isTTY = false) {
  const written: string[] = [];
  const sink = { isTTY, columns: 100, write: (text: string) => written.push(text) };
  return { terminal: createTerminal(sink, sink, environment), written };
}

const plain = terminalWith({}).terminal;

describe("colour and width", () => {
  it.each([
    [{}, false, false],
    [{}, true, true],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, false],
    [{ TERM: "dumb" }, true, false],
  ])("%j, terminal %j: colour %j", (environment: Environment, isTTY, coloured) => {
    const painted = terminalWith(environment, isTTY).terminal.paint("word", "bold");
    expect(painted !== "word").toBe(coloured);
  });

  it.each([
    [{}, 100],
    [{ COLUMNS: "80" }, 80],
    [{ COLUMNS: "7" }, 40],
    [{ COLUMNS: "9999" }, 200],
    [{ COLUMNS: "wide" }, 100],
  ])("%j: %j columns", (environment: Environment, columns) => {
    expect(terminalWith(environment).terminal.columns).toBe(columns);
  });
});

describe("neutralise", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["a\u0007b", "a␇b"],
    ["title\u009b2J", "title\ufffd2J"],
    ["abc\u202etxt.exe", "abc\ufffdtxt.exe"],
    ["one\r\ntwo", "one \ntwo"],
    ["DEL\u007f", "DEL␡"],
    ["Київ — “так”", "Київ — “так”"],
  ])("%j is shown as %j", (text, shown) => {
    expect(neutralise(text)).toBe(shown);
  });

  it("leaves no control character in anything printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(onOneLine(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("wrap", () => {
  it("hangs the lines after the first", () => {
    expect(wrap(plain, [{ text: "one two three four" }], { width: 12, first: "- ", rest: "  " })).toEqual([
      "- one two",
      "  three four",
    ]);
  });

  it("keeps runs without white space between them in one word", () => {
    expect(wrap(plain, [{ text: "said" }, { text: "," }, { text: " he" }], { width: 60 })).toEqual(["said, he"]);
  });

  it("breaks a word that is longer than a line, and loses nothing of it", () => {
    const lines = wrap(plain, [{ text: "x".repeat(100) }], { width: 30, first: "  ", rest: "  " });
    expect(lines.map((line) => line.trim()).join("")).toBe("x".repeat(100));
  });

  it("never prints past the edge, and keeps every word in order", () => {
    const words = fc.array(
      fc.oneof(fc.string(), fc.constantFrom("Ґанок", "日本語", "“так”", "a-very-long-word-indeed")),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 120 }), (texts, width) => {
        const lines = wrap(
          plain,
          texts.map((text) => ({ text: ` ${text}` })),
          { width, first: "  ", rest: "    " },
        );
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const all = (text: string) => neutralise(text).replace(/\s+/gu, "");
        expect(all(lines.join(""))).toBe(all(texts.join(" ")));
      }),
    );
  });
});

describe("lines", () => {
  it("cuts by columns, not by characters", () => {
    expect(cut("日本語のニュース", 7)).toBe("日本語…");
    expect(cut("short", 7)).toBe("short");
  });

  it("puts two texts at both edges, or on two lines", () => {
    expect(spread("left", "right", 12)).toEqual(["left   right"]);
    expect(spread("left", "right", 10)).toEqual(["left", "right"]);
  });

  it("puts columns side by side", () => {
    expect(beside(["a", "b"], 4, ["1"])).toEqual(["a   1", "b"]);
  });

  it.each([
    [1_000, "1 second"],
    [59_400, "1 minute"],
    [150_000, "3 minutes"],
    [3_700_000, "1 hour 2 minutes"],
  ])("%d ms is said as %s", (milliseconds, words) => {
    expect(timeLeft(milliseconds)).toBe(words);
  });

  it("says numbers, days and ids as people read them", () => {
    expect(count(1, "article")).toBe("1 article");
    expect(count(1204, "entry", "entries")).toBe("1,204 entries");
    expect(dayOf("2022-07-07T09:30+03:00")).toBe("7 July 2022");
    expect(dayOf("soon")).toBe("soon");
    expect(shortId(`document_${"ab".repeat(16)}`)).toBe("document_abababab");
  });
});
