import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import type { Block, BlockKind } from "../../model/document.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Hunk, Revision } from "../../model/revision.ts";
import { textFingerprint } from "./fingerprint.ts";
import { reviseDocuments } from "./revise.ts";
import { unitsOf } from "./units.ts";

const languages = createLanguages();

/** A reading of blocks of text, of nothing but their words; a line that begins with "# " is the title, with "> " a caption. */
function reading(text: string, language = "en", href?: string): DocumentRecord {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const kind: BlockKind = match[0].startsWith("# ") ? "title" : match[0].startsWith("> ") ? "caption" : "paragraph";
    const start = match.index + (kind === "paragraph" ? 0 : 2);
    const end = match.index + match[0].length;
    if (end > start) blocks.push({ kind, span: { start, end }, language });
  }
  const links = blocks
    .filter(({ span }) => href !== undefined && text.startsWith("See", span.start))
    .map(({ span }) => ({ href: href ?? "", span }));
  const document = {
    id: `document_${"0".repeat(32)}`,
    caseId: `case_${"0".repeat(32)}`,
    snapshotId: "0".repeat(64),
    text,
    blocks,
    residue: [],
    sourceMap: [],
    byline: [],
    links,
    language,
    parser: { id: "test", version: "1" },
  };
  const snapshot = {
    id: "0".repeat(64),
    size: 1,
    mediaType: "text/plain",
    encoding: "utf-8",
    locator: "a",
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  } as const;
  return { snapshot, document, attributions: [], actors: [], statements: [], questions: [], stages: [] };
}

const revise = (before: string, after: string, language = "en"): Revision =>
  reviseDocuments(reading(before, language), reading(after, language), { languages });
const fingerprint = (text: string, language = "en") => textFingerprint(reading(text, language).document, { languages });

const body =
  "The dam above the town broke on Thursday and flooded the lower streets of Karsk. Rescue teams searched forty houses until the evening, and two bridges are closed.";

describe("what carries no meaning", () => {
  it.each([
    ["quotation marks", `${body} He said: "Run!"`, `${body} He said: “Run!”`, "en"],
    ["single for double ones", `${body} He said: ‘Run!’`, `${body} He said: “Run!”`, "en"],
    ["apostrophes, dashes, dots", `${body} It's late - too late...`, `${body} It’s late — too late…`, "en"],
    ["soft hyphens and spaces without width", `${body} government`, `${body} gov\u00adern\u200bment`, "en"],
    ["grouping of digits", `${body} It cost 1,500 euros.`, `${body} It cost 1500 euros.`, "en"],
    ["case of a headline", `# Dam breaks in Karsk\n${body}`, `# DAM BREAKS IN KARSK\n${body}`, "en"],
    ["a counter", `${body}\n1,204 views`, `${body}\n9,876 views`, "en"],
    ["a counter that came", body, `${body}\n12 comments`, "en"],
    [
      "the time of the update",
      `Updated 09:30 GMT, 7 July 2022\n${body}`,
      `Updated 11:45 GMT, 7 July 2022\n${body}`,
      "en",
    ],
    ["reading time", `3 min read\n${body}`, `4 min read\n${body}`, "en"],
    ["a credit", `${body}\n> Photo: Jane Roe/Agency`, `${body}\n> Photo: Sam Poe/Agency`, "en"],
    ["sharing", `${body}\nShare on Facebook`, body, "en"],
    ["sentences cut otherwise", body, body.replace("Karsk. Rescue", "Karsk; rescue"), "en"],
    [
      "просмотры",
      `Дамба прорвалась в четверг утром.\n1204 просмотра`,
      `Дамба прорвалась в четверг утром.\n1999 просмотров`,
      "ru",
    ],
    [
      "оновлено",
      `Дамбу прорвало у четвер.\nОновлено: 12:30, 7 липня 2022`,
      `Дамбу прорвало у четвер.\nОновлено: 13:45, 7 липня 2022`,
      "uk",
    ],
  ])("%s", (_what, before, after, language) => {
    const revision = revise(before, after, language);
    expect(revision).toMatchObject({ kind: "trivial", changes: [] });
    expect(revision.hunks.length).toBeGreaterThan(0);
    expect(fingerprint(after, language)).toBe(fingerprint(before, language));
  });

  it("links to elsewhere", () => {
    const [before, after] = [
      reading(`${body}\nSee the flood of March`, "en", "https://n.example/a"),
      reading(`${body}\nSee who owns the dam`, "en", "https://n.example/b"),
    ];
    expect(reviseDocuments(before, after, { languages }).kind).toBe("trivial");
  });
});

describe("what carries meaning", () => {
  it.each([
    ["a figure", body, body.replace("forty", "fifty"), ["Changed: "]],
    [
      "digits",
      `${body} It hurt 12 people in all.`,
      `${body} It hurt 15 people in all.`,
      ["A figure went from “12” to “15” in “It hurt 15 people in all.”"],
    ],
    [
      "decimals",
      `${body} It rose by 1.5 per cent.`,
      `${body} It rose by 15 per cent.`,
      ["A figure went from “1.5” to “15”"],
    ],
    ["a negation", body, body.replace("are closed", "are not closed"), ["“not” was put in: "]],
    ["a negation taken out", body.replace("are closed", "are not closed"), body, ["“not” was taken out: "]],
    ["marks about a word", body, body.replace("flooded", "“flooded”"), ["Now in quotation marks: "]],
    ["marks about a word taken off", body.replace("flooded", "“flooded”"), body, ["No longer in quotation marks: "]],
    ["a question", body, body.replace("are closed.", "are closed?"), ["Changed: "]],
    [
      "a headline",
      `# Dam breaks in Karsk\n${body}`,
      `# Flood in Karsk kills nobody\n${body}`,
      ["The headline changed from “Dam breaks in Karsk” to “Flood in Karsk kills nobody”"],
    ],
    [
      "a headline that came",
      body,
      `# Dam breaks in Karsk\n${body}`,
      ["There is a headline now: “Dam breaks in Karsk”"],
    ],
    ["a sentence gone", `${body} The owner did not answer.`, body, ["Gone: “The owner did not answer.”"]],
    [
      "a correction",
      body,
      `${body}\nAn earlier version of this article gave the wrong day.`,
      ["A correction note was added: "],
    ],
    ["a correction gone", `${body}\nCorrection: the dam is in Karsk.`, body, ["A correction note is gone: "]],
    ["another word", body, body.replace("broke", "burst"), ["Changed: “The dam above the town broke on Thursday"]],
    [
      "a caption",
      `${body}\n> The dam on Thursday`,
      `${body}\n> The dam in March`,
      ["Changed: “The dam on Thursday” became “The dam in March”"],
    ],
    [
      "исправление",
      "Дамба прорвалась в четверг утром.",
      "Дамба прорвалась в четверг утром.\nИсправление: дамба прорвалась в среду.",
      ["A correction note was added: "],
    ],
  ])("%s", (_what, before, after, changes) => {
    const language = /^\p{Script=Cyrillic}/u.test(before) ? "ru" : "en";
    const revision = revise(before, after, language);
    expect(revision.kind).toBe("meaning");
    expect(revision.changes.map(({ words }) => words)).toEqual(changes.map((words) => expect.stringContaining(words)));
  });

  it("tells a paragraph that moved as moved, and its neighbours as they were", () => {
    const [one, two, three] = [
      "The mayor had warned of it twice.",
      "Nobody has answered for it yet. The owner lives abroad.",
      "Trains run again from Monday on.",
    ];
    const revision = revise([one, two, three].join("\n"), [three, one, two].join("\n"));
    expect(revision.hunks.map(({ kind }) => kind)).toEqual(["moved"]);
    expect(revision.kept).toBe(1);
  });

  it("marks the words that differ, and no others", () => {
    const [before, after] = [body, body.replace("forty houses", "some fifty houses")];
    const [hunk] = revise(before, after).hunks;
    expect(hunk?.marks.gone.map(({ start, end }) => before.slice(start, end))).toEqual(["forty"]);
    expect(hunk?.marks.new.map(({ start, end }) => after.slice(start, end))).toEqual(["some fifty"]);
    expect(hunk?.score?.value).toBeGreaterThan(0.7);
  });

  it("puts a sentence that was cut in two to both halves", () => {
    const revision = revise(body, body.replace(", and two bridges are closed", ". Two bridges are still closed"));
    expect(revision.hunks).toHaveLength(1);
    expect(revision.hunks[0]?.marks.new.length).toBeGreaterThan(0);
  });

  it("does not guess which of two sentences a third became", () => {
    const [a, b] = ["The river rose by a metre in Karsk.", "The river rose by a metre in Torn."];
    const revision = revise(`${body}\n${a}\n${b}`, `${body}\nThe river rose by a metre in Selm.`);
    expect(revision.hunks.map(({ kind }) => kind).sort()).toEqual(["gone", "gone", "new"]);
  });

  it("says of another text that it is one", () => {
    const revision = revise(
      body,
      "Parliament votes on the budget tomorrow. The opposition wants lower taxes. Ministers met all night.",
    );
    expect(revision.words).toContain("Hardly a sentence is left");
    expect(revision.kept).toBe(0);
  });
});

it("has no fingerprint for a text that is too short to be told by it", () => {
  expect(fingerprint("Not found.")).toBeUndefined();
  expect(fingerprint(body)).toMatch(/^[0-9a-f]{64}$/u);
  expect(fingerprint(body.replace("forty", "fifty"))).not.toBe(fingerprint(body));
});

describe("for any two texts", () => {
  const sentence = fc.constantFrom(
    "The dam broke on Thursday.",
    "The dam broke on Friday.",
    "Twelve people were hurt, the ministry said.",
    "At least 15 people were hurt, the ministry said.",
    "Nobody has answered for it yet.",
    "Gen. Roe said: “We warned them.”",
    "12 comments",
    "Updated 09:30 GMT",
    "Correction: it was a Friday.",
    "Yes.",
    "The owner, who lives abroad, did not answer our questions about the dam.",
    "The owner did not answer questions.",
    "𝔘nknown \ud83d\udca7 signs ‘came’ up.",
  );
  const text = fc
    .array(
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ")),
      { maxLength: 6 },
    )
    .map((lines) => lines.join("\n"));
  const inside = ({ start, end }: { start: number; end: number }, whole: string) =>
    start >= 0 && start < end && end <= whole.length;

  it("says that a text is the same as itself", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(revise(one, one)).toMatchObject({ kind: "same", hunks: [], changes: [], kept: 1 });
      }),
    );
  });

  it("gives spans that are in both texts, and marks in their hunks", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const hunk of revise(before, after).hunks) {
          for (const [span, marks, whole] of [
            [hunk.before, hunk.marks.gone, before],
            [hunk.after, hunk.marks.new, after],
          ] as const) {
            if (span === undefined) expect(marks).toEqual([]);
            else expect(inside(span, whole)).toBe(true);
            for (const mark of marks)
              expect(span !== undefined && mark.start >= span.start && mark.end <= span.end).toBe(true);
          }
        }
      }),
    );
  });

  it("gives the later text when its hunks are put into the earlier one", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [left, right] = [reading(before), reading(after)];
        const { hunks } = reviseDocuments(left, right, { languages });
        const keysOf = (record: DocumentRecord, side: "before" | "after") => {
          const spans = hunks.map((hunk: Hunk) => hunk[side]).filter((span) => span !== undefined);
          const units = unitsOf(record.document, languages);
          const isIn = (unit: (typeof units)[number]) =>
            spans.some((span) => unit.span.start >= span.start && unit.span.end <= span.end);
          return units.filter((unit) => !isIn(unit)).map(({ key }) => key);
        };
        // What no hunk speaks of is in both texts, in the same order.
        expect(keysOf(right, "after")).toEqual(keysOf(left, "before"));
        for (const { kind, before: was, after: is } of hunks) {
          expect(was === undefined).toBe(kind === "new");
          expect(is === undefined).toBe(kind === "gone");
        }
      }),
    );
  });

  it("is told as meaning whenever the fingerprint changes, and the same both ways", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [there, back] = [revise(before, after), revise(after, before)];
        expect(back.kind).toBe(there.kind);
        if (there.kind !== "meaning") expect(fingerprint(after)).toBe(fingerprint(before));
      }),
    );
  });
});

it("reads two long texts that have nothing in common in little time", () => {
  const words = (seed: string) =>
    Array.from(
      { length: 3000 },
      (_, at) => `${seed}${at} ${seed}x${at % 7} came to ${seed}y${at % 13} on day ${at}.`,
    ).join("\n");
  const start = performance.now();
  expect(revise(words("a"), words("b")).kind).toBe("meaning");
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);
