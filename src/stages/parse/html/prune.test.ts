import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { parseHtml } from "./parse-html.ts";
import { pruneRules } from "./prune.ts";

const languages = createLanguages();
const prose =
  "The minister said on Monday that the bridge would stay closed until the engineers had looked at every bolt of it.";
const more =
  "Nobody in Torrava could say who had last checked the cables, and the union asked for an inquiry of its own.";
const last = "The council meets again on Thursday, and the ferry runs every hour until then, the harbour master said.";

function read(inside: string, head = ""): { readonly kept: readonly string[]; readonly cut: readonly string[] } {
  const html = `<html><head>${head}</head><body><article><h1>Bridge in Torrava shut</h1>${inside}</article></body></html>`;
  const document = parseHtml(html, languages);
  const words = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    document.text.slice(span.start, span.end);
  return {
    kept: document.blocks.filter(({ kind }) => kind !== "caption").map(words),
    cut: document.residue.map((one) => `${one.rule}: ${words(one)}`),
  };
}
const body = (middle: string): string => `<p>${prose}</p><p>${more}</p>${middle}<p>${last}</p>`;

describe("rules by place", () => {
  test("have ids of their own, a summary, a reason and an example", () => {
    expect(new Set(pruneRules.map(({ id }) => id)).size).toBe(pruneRules.length);
    for (const rule of pruneRules)
      expect([rule.summary, rule.why, rule.example].every((words) => words.length > 10)).toBe(true);
  });

  test.each([
    [
      "a block in a link",
      body(
        `<a href="/x"><h3>A dam bursts in the north</h3><p>What became of the village that lay below it, and of its people.</p></a>`,
      ),
      "linked-block: What became of the village that lay below it, and of its people.",
    ],
    [
      "a teaser with a linked headline",
      body(
        `<div><h3><a href="/x">A dam bursts in the north</a></h3><p>The village that lay below it, and what became of it.</p></div>`,
      ),
      "teaser: The village that lay below it, and what became of it.",
    ],
    [
      "what is left of a box of links",
      body(
        `<div><p>All of the case</p><ul><li><a href="/x">A dam bursts in the north of the land</a></li><li><a href="/y">Another dam is looked at</a></li></ul></div>`,
      ),
      "link-box: All of the case",
    ],
    [
      "a heading over what was cut",
      body(
        `<h3>Of the same matter</h3><ul><li><a href="/x">A dam bursts in the north of the land</a></li></ul><h3>What is known</h3>`,
      ),
      "heads-what-was-cut: Of the same matter",
    ],
    ["a rubric above the text", `<p>Politics</p>${body("")}`, "label-above: Politics"],
    ["a credit below the text", `${body("")}<p>abc/NORTH</p>`, "label-below: abc/NORTH"],
    [
      "a label said again and again",
      body(`<p>Box opens</p><p>${prose} So it is.</p><p>Box opens</p>`),
      "label-repeated: Box opens",
    ],
    [
      "the headline again",
      body(`<h2>Bridge in Torrava is shut</h2><p>${more} So they say.</p>`),
      "title-again: Bridge in Torrava is shut",
    ],
    [
      "a quotation set apart",
      body(`<blockquote>Nobody in Torrava could say who had last checked the cables</blockquote>`),
      "said-again: Nobody in Torrava could say who had last checked the cables",
    ],
  ])("%s is cut", (_, inside, cut) => {
    const document = read(inside);
    expect(document.cut).toContain(cut);
    expect(document.kept).toEqual(expect.arrayContaining([prose, more, last]));
  });

  const third =
    "The engineers were to report within a week, and the ministry promised to print every word of it in full.";
  const text = `<p>${prose}</p><p>${more}</p><p>${last}</p><p>${third}</p>`;

  test.each([
    [
      "what stands under a heading for the author",
      `${text}<h3>About the author</h3><p>She has worked for the Post since 2009 and lives by the river.</p>`,
      ["She has worked for the Post since 2009 and lives by the river."],
    ],
    [
      "readers' comments",
      `${text}<h3>2 Comments</h3><p>Well said by all who said it.</p>`,
      ["Well said by all who said it."],
    ],
    [
      "who somebody is who writes, where the page names no author",
      `${text}<p>Max Moe is a freelance writer who lives by the river.</p>`,
      ["Max Moe is a freelance writer who lives by the river."],
    ],
    [
      "the beginning of another text",
      `${text}<div><p>The harbour master said on Monday that ferries would run […]</p></div>`,
      ["The harbour master said on Monday that ferries would run […]"],
    ],
    [
      "items cut short",
      `${text}<ul>${["A dam", "A pass", "A tower"].map((one) => `<li><a href="/x">${one}</a> What became of those who lived below it in the end, and of all the...</li>`).join("")}</ul>`,
      ["A dam What became of those who lived below it in the end, and of all the..."],
    ],
    [
      "a line that leads elsewhere",
      `<p>${prose}</p><p>Explainer <a href="/x">why the bolts gave way</a></p>${text}`,
      ["Explainer why the bolts gave way"],
    ],
  ])("%s is cut", (_, inside, cut) => {
    const document = read(inside);
    expect(document.kept).toEqual(expect.arrayContaining([more, last, third]));
    for (const words of cut) {
      expect(document.kept).not.toContain(words);
      expect(document.cut.some((one) => one.endsWith(words))).toBe(true);
    }
  });

  test.each([
    [
      "a text that goes on after a box on the author",
      `<p>${prose}</p><p>${more}</p><p>${third}</p><p>${prose} Or so.</p><h3>About the author</h3><p>She is of the Post.</p><h3>What is known</h3><p>${last}</p><p>${last} Once more.</p><p>${last} And again.</p>`,
      `${last} And again.`,
    ],
    [
      "somebody who writes and is told of in the text",
      `<p>${prose}</p><p>Max Moe was held at the bridge on Monday, said the ministry, which gave no reason for it at all.</p><p>${last}</p><p>Max Moe is a freelance writer who lives by the river.</p>`,
      "Max Moe is a freelance writer who lives by the river.",
    ],
    [
      "a sentence that ends in dots",
      `${text}<p>Nobody knows how it will end, he said, and went away...</p>`,
      "Nobody knows how it will end, he said, and went away...",
    ],
    [
      "a quotation cut by who quotes it",
      `${text}<blockquote>We wrote to the council in April and got no answer at all […]</blockquote>`,
      "We wrote to the council in April and got no answer at all […]",
    ],
    [
      "an introduction to links",
      `<p>${prose}</p><p>All of it is <a href="/x">in the report</a>:</p>${text}`,
      "All of it is in the report:",
    ],
  ])("%s stays", (_, inside, words) => expect(read(inside).kept).toContain(words));

  test("what lies over the page is not the article, however long", () => {
    const over = `<div class="popup"><p>${last} ${third}</p><p>${last}</p></div>`;
    expect(read(`<p>${prose}</p><p>${more}</p>${over}`).kept).toEqual(["Bridge in Torrava shut", prose, more]);
  });

  test("what an author is, told below the text, is cut", () => {
    const inside = `<p>${prose}</p><p>${more}</p><p>${last}</p><p>Jane Roe is a reporter of the Daily Post and lives in Torrava.</p>`;
    const { cut, kept } = read(inside, `<meta name="author" content="Jane Roe">`);
    expect(cut).toContain("author-box: Jane Roe is a reporter of the Daily Post and lives in Torrava.");
    expect(kept).toContain(last);
    expect(read(inside, `<meta name="author" content="Ann Poe">`).kept).toContain(
      "Jane Roe is a reporter of the Daily Post and lives in Torrava.",
    );
  });

  test.each([
    ["a heading over prose", body("<h3>What is known</h3>"), "What is known"],
    [
      "a quotation that stands nowhere else",
      body("<blockquote>We wrote in April, she said.</blockquote>"),
      "We wrote in April, she said.",
    ],
    [
      "a list of the article's own",
      body("<ul><li>Twelve were hurt</li><li>Two are missing</li></ul>"),
      "Two are missing",
    ],
    [
      "a sentence with a link in it",
      body(`<p>The union <a href="/x">wrote to the council</a> in April and got no answer.</p>`),
      "The union wrote to the council in April and got no answer.",
    ],
    [
      "entries of a live report",
      body(
        `<div class="entry"><h3>14:05</h3><p>The first divers go down, a witness says.</p></div><div class="entry"><h3>14:20</h3><p>The road is closed as well, the police says.</p></div>`,
      ),
      "The road is closed as well, the police says.",
    ],
    [
      "many short lines above the text",
      `${["Flour", "Milk", "Eggs", "Salt", "Yeast"].map((one) => `<p>${one}</p>`).join("")}${body("")}`,
      "Yeast",
    ],
    [
      "a list of links with a sentence each, when it is the article",
      ["one", "two", "three", "four", "five"]
        .map(
          (one) =>
            `<div><h3><a href="/${one}">The bridge number ${one} of the land</a></h3><p>${prose} It is ${one}.</p></div>`,
        )
        .join(""),
      `${prose} It is four.`,
    ],
  ])("%s stays", (_, inside, kept) => expect(read(inside).kept).toContain(kept));

  test("words beside a picture are its caption, a paragraph under it is not", () => {
    const { kept } = read(
      body(
        `<div class="pic-frame"><img src="x"><div>The bridge on Tuesday, seen from the ferry</div></div><p>${more} It is so.</p>`,
      ),
    );
    expect(kept).not.toContain("The bridge on Tuesday, seen from the ferry");
    expect(kept).toContain(`${more} It is so.`);
  });

  test("no word is lost: what was cut between the first and the last block is residue", () => {
    const part = fc.constantFrom(
      `<p>${prose}</p>`,
      `<p>${more}</p>`,
      "<p>Politics</p>",
      "<h3>Heading</h3>",
      `<div><h3><a href="/x">A dam bursts in the north</a></h3><p>What became of it.</p></div>`,
      `<ul><li><a href="/x">One other story of today</a></li></ul>`,
      "<blockquote>We wrote in April.</blockquote>",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const document = parseHtml(
          `<article><p>${last}</p>${parts.join("")}<p>${last} Twice.</p></article>`,
          languages,
        );
        const spans = [...document.blocks, ...document.residue]
          .map(({ span }) => span)
          .sort((a, b) => a.start - b.start);
        const outside = spans.reduce((rest, { start, end }) => rest - (end - start), document.text.length);
        expect(outside).toBe((spans.length - 1) * 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe("headlines, authors and times", () => {
  const page = (head: string, inside: string) =>
    parseHtml(
      `<html><head>${head}</head><body><article>${inside}<p>${prose}</p><p>${more}</p></article></body></html>`,
      languages,
    );

  test.each([
    [
      "what is shown and another statement outweigh a third",
      `<title>Bridge in Torrava shut</title><meta property="og:title" content="Torrava: shut">`,
      "Bridge in Torrava shut",
    ],
    [
      "an outlet behind a dash is left out, known or not",
      `<title>Bridge in Torrava shut – The Far Post</title><meta property="og:title" content="Bridge in Torrava shut – The Far Post">`,
      "Bridge in Torrava shut",
    ],
    [
      "entities of data are read",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Br&uuml;cke in Torrava gesperrt"}</script><meta property="og:title" content="Brücke in Torrava gesperrt">`,
      "Brücke in Torrava gesperrt",
    ],
    [
      "of a title for other sites that stands alone, and a headline, the first",
      `<meta property="og:title" content="Torrava: shut">`,
      "Torrava: shut",
    ],
    [
      "a section behind it is left out where another statement does so",
      `<meta property="og:title" content="Bridge in Torrava shut｜Regions"><meta name="twitter:title" content="Bridge in Torrava shut｜Regions">`,
      "Bridge in Torrava shut",
    ],
  ])("%s", (_, head, title) => expect(page(head, "<h1>Bridge in Torrava shut</h1>").title).toBe(title));

  const told = `<meta property="og:title" content="Road bridge in Torrava shut for a week"><meta name="twitter:title" content="Torrava bridge">`;
  test.each([
    [
      "a trail's end is no headline where another stands over the text",
      `<div><a href="/">Home</a> <a href="/p">Politics</a> <h1>Torrava bridge</h1></div><h2>Road bridge in Torrava shut for a week</h2>`,
      "Road bridge in Torrava shut for a week",
    ],
    [
      "a hidden headline is none",
      `<div hidden><h1>Torrava bridge</h1></div><h2>Road bridge in Torrava shut for a week</h2>`,
      "Road bridge in Torrava shut for a week",
    ],
    [
      "a headline after a trail stays one",
      `<div><a href="/">Home</a> <a href="/p">Politics</a> <h1>Torrava bridge</h1></div><h2>What is known</h2>`,
      "Torrava bridge",
    ],
    [
      "two kickers are left out",
      `<h1><span>The closure</span> <span>bridge in Torrava shut for a week</span></h1>`,
      "bridge in Torrava shut for a week",
    ],
  ])("the title: %s", (_, inside, title) => expect(page(told, inside).title).toBe(title));

  test("what React sends late is read", () =>
    expect(page("", `<div hidden id="S:1"><p>Sent late: ${last}</p></div>`).text).toContain("Sent late"));

  test.each([
    [
      "a card's label",
      `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">`,
      "",
      ["Jane Roe"],
    ],
    ["an author's page", "", `<p>From Torrava <a href="/authors/jane-roe">Jane Roe</a></p>`, ["Jane Roe"]],
    ["a line below the headline", "", "<p>By Jane Roe, in News · Business</p>", ["Jane Roe"]],
    [
      "not a name with a date in it",
      "",
      `<div class="byline"><span class="author">Jane Roe</span> June 19</div>`,
      ["Jane Roe"],
    ],
    ["not a link to a rubric", "", `<p><a href="/authors/">All authors</a></p>`, []],
    [
      "a name in two parts",
      `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","givenName":"Jane","familyName":"Roe"}]}</script>`,
      "",
      ["Jane Roe"],
    ],
    ["not an account's address", `<meta property="article:author" content="https://social.example/janeroe">`, "", []],
    [
      "an outlet's own name beside people's",
      `<meta property="og:site_name" content="Far Post"><meta name="author" content="Jane Roe, Far Post">`,
      "",
      ["Jane Roe", "Far Post"],
    ],
    [
      "people before an outlet that is named alone",
      `<meta property="og:site_name" content="Far Post"><meta name="author" content="Far Post">`,
      `<p class="author">Jane Roe</p>`,
      ["Jane Roe"],
    ],
    [
      "the outlet where it is what the page marks first",
      `<meta property="og:site_name" content="Far Post"><meta name="author" content="Far Post">`,
      `<p class="author">Far Post</p><p class="author">Jane Roe</p>`,
      ["Far Post"],
    ],
    ["a name before the date", "", "<p>Jane Roe | 13.10.2026 16:45</p>", ["Jane Roe"]],
    ["not a place before the date", "", "<p>Torrava | 13.10.2026 16:45</p>", []],
  ])("authors by %s", (_, head, line, byline) =>
    expect(page(head, `<h1>Bridge in Torrava shut</h1>${line}`).byline).toEqual(byline),
  );

  test.each([
    [
      "keys however they are written",
      `<meta name="article:published:time" content="2026-10-13T16:45:00+02:00">`,
      "",
      "2026-10-13T16:45:00+02:00",
    ],
    ["a line below the headline", "", "<p>Published: 13 October 2026, 10:30</p>", "2026-10-13T10:30"],
    ["a year first", "", "<p>2026年10月13日16:45</p>", "2026-10-13T16:45"],
    [
      "no date of the text",
      "",
      `<p>${prose} It was built on 13 October 1926, as people in Torrava remember it well enough.</p>`,
      undefined,
    ],
  ])("the time by %s", (_, head, line, time) =>
    expect(page(head, `<h1>Bridge in Torrava shut</h1>${line}`).publishedAt).toBe(time),
  );
});
