import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { BlockKind } from "../../../model/document.ts";
import type { LayoutBlock } from "../../../model/layout.ts";
import { parseLayout } from "./parse-layout.ts";

const languages = createLanguages();
const block = (text: string, kind: BlockKind = "paragraph", more: Partial<LayoutBlock> = {}): LayoutBlock => ({
  text,
  kind,
  ...more,
});

const prose =
  "The bridge at Dunmarrow was closed on Friday after divers found a crack in its third pier, the road office said in a statement.";

function read(blocks: readonly LayoutBlock[], titled = false) {
  const parsed = parseLayout({ blocks, by: "example@1" }, languages, titled);
  return { parsed, kinds: parsed.blocks.map(({ kind, span }) => [kind, parsed.text.slice(span.start, span.end)]) };
}

describe("the reading copy of a file that is no text", () => {
  it("keeps order, kinds and places, and what the reader cut as residue", () => {
    const place = { page: 2, box: [60, 70, 200, 40] } as const;
    const cut = { rule: "page-number", why: "The page's number." };
    const { parsed, kinds } = read([
      block("Bridge closed", "title"),
      block("7", "paragraph", { residue: cut }),
      block(prose, "paragraph", { place }),
    ]);
    expect(kinds).toEqual([
      ["title", "Bridge closed"],
      ["paragraph", prose],
    ]);
    expect(parsed.blocks[1]?.place).toEqual(place);
    expect(parsed.residue).toEqual([{ span: { start: 15, end: 16 }, ...cut }]);
    expect(parsed.title).toBe("Bridge closed");
    expect(parsed.language).toBe("en");
  });

  it("finds byline and date below the title, wherever that stands", () => {
    const { parsed, kinds } = read([
      block("The Friday page"),
      block("Bridge closed", "title"),
      block("By Jane Roe", "heading"),
      block("11 July 2026"),
      block(prose),
    ]);
    expect(kinds.map(([kind]) => kind)).toEqual(["paragraph", "title", "byline", "dateline", "paragraph"]);
    expect(parsed).toMatchObject({ byline: ["Jane Roe"], publishedAt: "2026-07-11" });
  });

  it("takes a first short line for the title, unless the title is known", () => {
    const blocks = [block("Bridge at Dunmarrow closed"), block(prose), block(prose)];
    expect(read(blocks).parsed.title).toBe("Bridge at Dunmarrow closed");
    expect(read(blocks, true).kinds[0]).toEqual(["paragraph", "Bridge at Dunmarrow closed"]);
  });

  it("cuts residue by the rules of plain text, and keeps the place of what is left", () => {
    const place = { page: 1, box: [1, 2, 3, 4] } as const;
    const noise = "bmNHMXZOSnptaHFaR3k3cHNQU21xbW9yWjZad2FteDFxaXBwWnhlbUx5dWU4";
    const { parsed, kinds } = read(
      [block(prose), block(`${prose} ${noise}`, "paragraph", { place }), block("@janeroe")],
      true,
    );
    expect(kinds).toEqual([
      ["paragraph", prose],
      ["paragraph", prose],
    ]);
    expect(parsed.blocks[1]?.place).toEqual(place);
    expect(parsed.residue.map(({ rule }) => rule)).toEqual(["no-language", "handles"]);
  });
});
