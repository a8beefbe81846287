import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { Copy } from "../../../model/copy.ts";
import type { Document } from "../../../model/document.ts";
import { findCopies } from "./find-copies.ts";
import { fingerprint } from "./fingerprint.ts";
import { copyKeys } from "./keys.ts";
import type { CopyPrint } from "./print.ts";

const languages = createLanguages();
let made = 0;

/** A print of paragraphs, each a line; the first words of `about` stand for the outlet. */
function print(text: string, about: Partial<Document> = {}): CopyPrint {
  const blocks: Document["blocks"][number][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ kind: "paragraph", span: { start: at, end: at + line.length } });
    at += line.length + 1;
  }
  const id = `document_${(++made).toString(16).padStart(32, "0")}`;
  return fingerprint({ id, text, blocks, residue: [], byline: [], language: "en", ...about }, { languages });
}

const wire = `ORDEN (Valley Wire) - The dam above the town of Orden was opened on Friday night after three days of rain, the river board said.
Engineer Mila Strand told reporters that the water stood eleven centimetres below the crest when the gates were lifted.
"We had no choice, and we had no time to ask anybody," Strand said. "The gates were rusty."
Some 340 households on Mill Street and in the lower market spent the night in a school gymnasium, according to the fire brigade.
The farmers' cooperative complained that nobody had warned its members, who lost about ninety sheep.
The board has repaired four of the seven gates since a report of 2019 called them unsafe.
Schools will stay shut until Wednesday, and the ferry to Lower Orden is suspended.
Nobody was injured, the mayor, Tobias Hale, said by telephone.`;

const reworked = `Rain forced the river board to open the dam above Orden on Friday night, after three days of it.
The water was eleven centimetres below the crest when the gates were lifted, according to engineer Mila Strand.
"We had no choice, and we had no time to ask anybody," she said.
About 340 households on Mill Street and the lower market slept in a school gymnasium, the fire brigade said.
Ninety sheep were lost by members of the farmers' cooperative, which complains that nobody warned them.
Four of seven gates have been repaired since they were called unsafe in a report of 2019.
Until Wednesday schools stay shut and the ferry to Lower Orden is suspended.`;

const sameEvent = `I walked down to the quay at midnight, when the siren had already stopped, and saw the brown water climb over the benches.
Bakers were carrying flour upstairs. An old man sat on his roof with a lamp and would not come down.
My neighbour Ines Kolar says she heard the sluices before she saw anything, a sound like a train.
By morning the chapel's floor was under mud and volunteers from Hartfield had brought shovels and soup.
"We had no choice, and we had no time to ask anybody," the engineer, Mila Strand, had told the radio.
Who pays for the ruined kitchens is a question that no one at the town hall could answer on Saturday.`;

const otherStory = `The orchestra of Lerne will move into the old tram depot next spring, its director said on Monday.
Builders have taken out the rails and found a mosaic from the time of the first tram company.
Tickets for the opening, with a symphony by Ada Brandt, go on sale in March.
The city pays half of the eleven million that the hall costs, and a brewery the rest.`;

describe("copies", () => {
  it.each([
    ["word for word", wire, "copy"],
    [
      "with the credit gone and the last paragraphs cut",
      wire.replace("ORDEN (Valley Wire) - ", "").split("\n").slice(0, 6).join("\n"),
      "copy",
    ],
    ["told in other words, in the same order", reworked, "reworked"],
    ["its own report of the same night, with the same quotation", sameEvent, "same quotation"],
    ["another story", otherStory, undefined],
  ])("%s", (_, text, kind) => {
    const [found] = findCopies(print(text), [print(wire)]);
    expect(found?.kind).toBe(kind);
    if (found !== undefined) expect(Copy.safeParse(found).error).toBeUndefined();
  });

  it("a quotation in two texts is shown with its marks in both", () => {
    const [found] = findCopies(print(sameEvent), [print(wire)]);
    const [passage] = found?.passages ?? [];
    const quotation = '"We had no choice, and we had no time to ask anybody,"';
    expect(sameEvent.slice(passage?.in.start, passage?.in.end)).toBe(quotation);
    expect(wire.slice(passage?.of.start, passage?.of.end)).toBe(quotation);
  });

  it("a passage in a text of one's own is an excerpt", () => {
    const text = `${sameEvent.split("\n").slice(0, 4).join("\n")}\n${wire.split("\n").slice(3, 6).join("\n")}\n${otherStory}`;
    const [found] = findCopies(print(text), [print(wire)]);
    expect(found?.kind).toBe("excerpt");
    expect(found?.passages.map(({ in: span }) => text.slice(span.start, span.end)).join(" ")).toContain("ninety sheep");
  });

  it("passages stand in both texts, in the later one first", () => {
    const [early, late] = [
      print(wire, { publishedAt: "2026-03-01T08:00:00Z" }),
      print(reworked, { publishedAt: "2026-03-01T10:00:00Z" }),
    ];
    for (const found of [findCopies(late, [early])[0], findCopies(early, [late])[0]]) {
      expect(found).toMatchObject({ documentId: late.documentId, of: early.documentId, order: "told" });
      const sheep = found?.passages.find(({ in: span }) =>
        reworked.slice(span.start, span.end).includes("Ninety sheep"),
      );
      expect(wire.slice(sheep?.of.start, sheep?.of.end)).toContain("ninety sheep");
    }
  });

  it("of two texts of one day nothing tells which was first; of two days the day does", () => {
    const [one, same, next] = ["2026-03-01", "2026-03-01T23:00:00Z", "2026-03-02"].map((publishedAt) =>
      print(wire, { publishedAt }),
    );
    if (one === undefined || same === undefined || next === undefined) throw new Error("three prints");
    expect(findCopies(same, [one])[0]?.order).toBe("unknown");
    expect(findCopies(one, [next])[0]).toMatchObject({ documentId: next.documentId, order: "told" });
  });

  it("who credits the other is the later one, where times do not tell", () => {
    const [agency, paper] = [
      print(wire.replace("ORDEN (Valley Wire) - ", ""), { outlet: { name: "Valley Wire" } }),
      print(wire, { outlet: { name: "Orden Post" } }),
    ];
    expect(findCopies(agency, [paper])[0]).toMatchObject({
      kind: "copy",
      documentId: paper.documentId,
      credit: "Valley Wire",
    });
  });

  it("a post that is passed on goes back to the channel that wrote it", () => {
    const plain = wire.replace("ORDEN (Valley Wire) - ", "");
    const [channel, passedOn] = [
      print(plain, { outlet: { name: "Valley Wire" } }),
      print(plain, { outlet: { name: "Orden Chat" }, forwardedFrom: "Valley Wire" }),
    ];
    expect(findCopies(channel, [passedOn])[0]).toMatchObject({
      kind: "copy",
      documentId: passedOn.documentId,
      credit: "Valley Wire",
    });
  });

  it("a link to the other article is told where no text is shared", () => {
    const other = print(otherStory, { url: "https://www.lerne.example/2026/depot" });
    const text = "The depot again. It will be a hall, writes a paper in Lerne, and we cannot wait to hear it.";
    const linking = print(text, {
      links: [{ href: "https://lerne.example/2026/depot/?utm=1", span: { start: 34, end: 47 } }],
    });
    expect(findCopies(linking, [other])[0]).toMatchObject({ kind: "linked", documentId: linking.documentId });
  });

  it("words that an outlet puts under all its articles are no copy", () => {
    const box =
      "Subscribe to the weekly letter of the Orden Post and get the recipes of our readers, the tide tables, the chess problem and a quiz about the valley every Thursday morning before breakfast in your own mailbox.";
    const outlet = { name: "Orden Post" };
    const [one, two, three] = [sameEvent, otherStory, reworked].map((text) => print(`${text}\n${box}`, { outlet }));
    if (one === undefined || two === undefined || three === undefined) throw new Error("three prints");
    expect(findCopies(one, [two])[0]?.kind).toBe("excerpt");
    expect(findCopies(one, [two, three]).filter(({ of }) => of === two.documentId)).toEqual([]);
  });

  it("a list is no passage", () => {
    const list = Array.from({ length: 120 }, (_, at) => `Member${at} Name${at}`).join(", ");
    expect(findCopies(print(`${otherStory}\n${list}`), [print(`${sameEvent}\n${list}`)])).toEqual([]);
  });

  it("what somebody wrote, after a colon, is a quotation without marks", () => {
    const letter = wire.split("\n").slice(3, 7).join("\n");
    const [one, two] = [sameEvent, otherStory].map((text) =>
      print(`${text}\nThe board wrote to its neighbours:\n${letter}`),
    );
    if (one === undefined || two === undefined) throw new Error("two prints");
    expect(findCopies(one, [two])[0]?.kind).toBe("same quotation");
  });

  it("one that must be found shares keys; keys are bounded", () => {
    const keys = new Set(copyKeys(print(wire)));
    for (const text of [reworked, sameEvent]) expect(copyKeys(print(text)).some((key) => keys.has(key))).toBe(true);
    expect(copyKeys(print(otherStory)).some((key) => keys.has(key))).toBe(false);
    const long = Array.from({ length: 9000 }, (_, at) => `word${(at * 7919) % 5003}`).join(" ");
    expect(copyKeys(print(long)).length).toBeLessThanOrEqual(96 + 60 + 41);
  });

  it("Russian texts are compared by stems", () => {
    const one =
      "Мост через реку Арле закрыли во вторник утром, сообщил представитель министерства дорог Пит Ланник.\nПо данным районного совета, ежедневно по мосту ездят около тысячи девятисот шахтёров.\nОбъезд организован через паромную переправу у посёлка Витен.\nКто приказал закрыть мост, представитель не назвал.";
    const two =
      "Министерство дорог закрыло мост через Арле утром во вторник, сообщил его представитель Пит Ланник.\nОколо тысячи девятисот шахтёров ездят по мосту ежедневно по данным районного совета.\nОрганизован объезд через переправу паромную у Витена.\nПредставитель не назвал, кто приказал закрыть мост.";
    expect(findCopies(print(two, { language: "ru" }), [print(one, { language: "ru" })])[0]?.kind).toBe("reworked");
  });
});

describe("prints", () => {
  const words = fc.array(
    fc.constantFrom(
      "dam",
      "rain",
      "gate",
      "sheep",
      "“Never",
      "again”,",
      "said.",
      "Strand",
      "44",
      "\n",
      "мост",
      "«так»",
    ),
    { maxLength: 200 },
  );

  it("are JSON, and weigh the same when read back", () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [a, b] = [print(one.join(" ")), print(two.join(" "))];
        const again = JSON.parse(JSON.stringify(a)) as CopyPrint;
        expect(again).toEqual(a);
        expect(findCopies(again, [b])).toEqual(findCopies(a, [b]));
        expect(copyKeys(again)).toEqual(copyKeys(a));
      }),
      { numRuns: 60 },
    );
  });

  it("give one finding for a pair, whichever of the two comes last", () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [a, b] = [print(one.join(" ")), print(two.join(" "))];
        const kind = (from: CopyPrint, to: CopyPrint): string | undefined => findCopies(from, [to])[0]?.kind;
        expect(kind(a, b)).toBe(kind(b, a));
      }),
      { numRuns: 60 },
    );
  });

  it("have passages inside both texts", () => {
    fc.assert(
      fc.property(words, (one) => {
        const text = one.join(" ");
        const [found] = findCopies(print(text), [print(`${text}\n${wire}`)]);
        for (const { in: here, of: there } of found?.passages ?? []) {
          expect(here.end).toBeLessThanOrEqual(text.length);
          expect(there.end).toBeLessThanOrEqual(text.length + 1 + wire.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("credits", () => {
  it.each([
    ["AVERNA (Northern Wire) - The bridge is shut.", "northern wire"],
    ["(Reuters) - The bridge is shut.", "reuters"],
    ["HANOI, Oct. 4 (AP) — The bridge is shut.", "ap"],
    ["The bridge is shut.\n(Reporting by Ansel Rook in Averna; editing by Mira Dole)", "reuters"],
    ["The bridge is shut.\nThe Associated Press contributed to this report.", "ap"],
    ["The bridge is shut.\nИсточник: ТАСС", "tass"],
    ["МОСКВА, 27 ноября. /ТАСС/. Мост закрыт.", "tass"],
    ["The bridge (Harrow Bridge) is shut, said the ministry.", undefined],
    ["Nato (North Atlantic Treaty Organization) said that the bridge is shut.", undefined],
    ["He works for Reuters and crosses the bridge daily.", undefined],
    ["Sources say the bridge is shut.", undefined],
  ])("%s", (text, name) => {
    expect(print(text).credits[0]?.name).toBe(name);
  });

  it("each language's examples are read by their own pattern", () => {
    for (const code of languages.codes)
      for (const { pattern, example } of languages.get(code)?.copies?.credits ?? [])
        expect(pattern.test(example), example).toBe(true);
  });
});
