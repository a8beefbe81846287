import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, SourceRun } from "../model/document.ts";
import { createFileOffsets } from "./file-offsets.ts";

function documentOf(text: string, sourceMap: readonly SourceRun[]): Document {
  return {
    id: `document_${"0".repeat(32)}`,
    caseId: `case_${"0".repeat(32)}`,
    snapshotId: "0".repeat(64),
    text,
    blocks: [],
    residue: [],
    sourceMap,
    byline: [],
    parser: { id: "test", version: "1" },
  };
}

/** Runs made of pairs: words of the reading copy, and how they stand in the page. */
function page(...parts: readonly (readonly [text: string, raw: string])[]) {
  let text = "";
  let raw = "";
  const runs: SourceRun[] = [];
  for (const [words, source] of parts) {
    if (words !== "") {
      runs.push({
        text: { start: text.length, end: text.length + words.length },
        raw: { start: raw.length, end: raw.length + source.length },
      });
    }
    text += words;
    raw += source;
  }
  return { document: documentOf(text, runs), raw, text };
}

describe("createFileOffsets", () => {
  it("leaves offsets of plain text as they are", () => {
    const text = "“So,” she said.";
    const offsets = createFileOffsets(documentOf(text, []), text, "utf16");
    expect(offsets.pieces({ start: 6, end: 9 })).toEqual([{ start: 6, end: 9 }]);
  });

  it("counts code points: what lies beyond U+FFFF is one, not two", () => {
    const text = "😀 she 😀 said";
    const offsets = createFileOffsets(documentOf(text, []), text, "codepoint");
    const [piece] = offsets.pieces({ start: text.indexOf("said"), end: text.length });
    expect(Array.from(text).slice(piece?.start, piece?.end).join("")).toBe("said");
  });

  it("leaves the markup between the words out", () => {
    const { document, raw } = page(
      ["", "<p>"],
      ["She ", "She "],
      ["", "<b>"],
      ["said", "said"],
      ["", "</b>"],
      [" so", " so"],
    );
    const offsets = createFileOffsets(document, raw, "utf16");
    const pieces = offsets.pieces({ start: 2, end: 11 });
    expect(pieces.map(({ start, end }) => raw.slice(start, end))).toEqual(["e ", "said", " so"]);
    const whole = offsets.whole({ start: 2, end: 11 });
    expect(raw.slice(whole.start, whole.end)).toBe("e <b>said</b> so");
  });

  it.each([
    ["R&D said so", "R&amp;D\n   said so", "said", "said"],
    ["R&D said so", "R&amp;D\n   said so", "R&D", "R&amp;D"],
    ["“Yes” he said", "&ldquo;Yes&rdquo; he  said", "Yes", "Yes"],
    ["“Yes” he said", "&ldquo;Yes&rdquo; he  said", "“Yes”", "&ldquo;Yes&rdquo;"],
    ["😀 said", "&#x1F600;   said", "said", "said"],
    ["a b", "a&nbsp;b", "b", "b"],
  ])("in %j, made of %j, finds %j", (words, source, wanted, place) => {
    const { document, raw, text } = page([words, source]);
    const start = text.indexOf(wanted);
    const [piece] = createFileOffsets(document, raw, "utf16").pieces({ start, end: start + wanted.length });
    expect(raw.slice(piece?.start, piece?.end)).toBe(place);
  });

  it("gives back exactly the words when runs are the same characters", () => {
    const part = fc.tuple(fc.string({ unit: "grapheme" }), fc.constantFrom("<i>", "</p>\n<p>", "<!-- x -->"));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const { document, raw, text } = page(
          ...parts.flatMap(([words, markup]) => [[words, words] as const, ["", markup] as const]),
        );
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        if (start === end) return;
        const pieces = createFileOffsets(document, raw, "utf16").pieces({ start, end });
        expect(pieces.map((piece) => raw.slice(piece.start, piece.end)).join("")).toBe(text.slice(start, end));
      }),
    );
  });
});
