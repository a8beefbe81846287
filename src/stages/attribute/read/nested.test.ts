import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { createWordPieces } from "../../../text/word-pieces.ts";
import { parse } from "../../parse/parse.ts";
import { segment } from "../../segment/segment.ts";
import { bounds, encode, quotes } from "./encode.ts";
import { contentsOf } from "./nested.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pieces = createWordPieces([
  "[UNK]",
  ...letters,
  ...letters.map((each) => `##${each}`),
  "“",
  "”",
  "‘",
  "’",
  ",",
  ".",
]);
const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages(), models: {}, settings: {} };

function contentOf(text: string, content: string) {
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "a.txt" } }, context);
  const tokens = encode({ parsed, ...segment.run({ parsed }, context) }, pieces, () => true);
  const start = parsed.text.indexOf(content);
  const one = { source: [], cue: [], content: [{ start, end: start + content.length }], rule: "test", confidence: 1 };
  const [found] = contentsOf(tokens, [one], () => true);
  const words = found === undefined ? undefined : parsed.text.slice(found[0]?.start, found.at(-1)?.end);
  return { words, found };
}

describe("a content as a text of its own", () => {
  it("loses the marks around it, and those within it become its own", () => {
    const { words, found } = contentOf(
      "“One of them said, ‘The road went down,’ and I ran,” Moor said.",
      "“One of them said, ‘The road went down,’ and I ran,”",
    );
    expect(words).toBe("One of them said, ‘The road went down,’ and I ran,");
    expect(found?.[0]).toMatchObject({ quote: quotes.outside, bound: bounds.block });
    expect(found?.find(({ quote }) => quote === quotes.opening)).toBeDefined();
  });

  it("keeps a closing mark whose opening one is among its words", () => {
    const content = "that the bearings were “gone”";
    expect(contentOf(`Moor said ${content}.`, content).words).toBe(content);
  });

  it("is not read again when nobody could say anything in it", () => {
    expect(contentOf("Moor said no.", "no").found).toBeUndefined();
  });

  it("never reaches beyond its span", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("moor", "said", "“", "”", "‘", "’", "it", "rains", ",", "."), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat(200),
        fc.nat(200),
        (words, a, b) => {
          const text = `Moor said ${words.join(" ")}`;
          const [start, end] = [Math.min(a, b) % text.length, Math.max(a, b) % (text.length + 1)];
          const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "a.txt" } }, context);
          const tokens = encode({ parsed, ...segment.run({ parsed }, context) }, pieces, () => true);
          const one = { source: [], cue: [], content: [{ start, end }], rule: "test", confidence: 1 };
          for (const token of contentsOf(tokens, [one], () => true).flat()) {
            expect(token.start).toBeGreaterThanOrEqual(start);
            expect(token.start).toBeLessThan(end);
          }
        },
      ),
    );
  });
});
