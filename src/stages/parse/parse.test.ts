import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import { ParsedDocument } from "../../model/document.ts";
import { SaysoError } from "../../model/errors/error.ts";
import type { MediaType } from "../../model/snapshot.ts";
import { overlaps, slice } from "../../text/spans.ts";
import { readTree } from "./html/tree.ts";
import { parse } from "./parse.ts";
import { commonRules } from "./residue/rules.ts";
import { findTime } from "./stated-time.ts";

const languages = createLanguages();

function read(text: string, mediaType: MediaType = "text/plain"): ParsedDocument {
  return parse.run({ decoded: { text, mediaType, locator: "x" } }, { documentId: "document", languages }).parsed;
}

const words = (document: ParsedDocument, kind?: string): readonly string[] =>
  document.blocks
    .filter((block) => kind === undefined || block.kind === kind)
    .map((block) => slice(document.text, block.span));
const cut = (document: ParsedDocument): readonly string[] =>
  document.residue.map((one) => slice(document.text, one.span));

const prose =
  "The minister said on Monday that the bridge would stay closed until the engineers had looked at every bolt of it.";

describe("common residue rules", () => {
  test.each(commonRules.flatMap((rule) => rule.examples.map((line) => [rule.id, line, rule] as const)))(
    "%s takes %j",
    (_, line, rule) => expect(rule.apply(line)).toEqual({ start: 0, end: line.length }),
  );
  test.each(commonRules.flatMap((rule) => rule.stays.map((line) => [rule.id, line, rule] as const)))(
    "%s leaves what looks like it: %j",
    (_, line, rule) => expect(rule.apply(line)).toBeUndefined(),
  );
});

describe("plain text", () => {
  test("one line a paragraph", () => {
    const document = read(`${prose}\n${prose}\n${prose} He left.`);
    expect(words(document, "paragraph")).toHaveLength(3);
  });

  test("hard-wrapped lines are one paragraph up to an empty line", () => {
    const wrapped =
      "The minister said on Monday that the bridge\nwould stay closed until the engineers had\nlooked at every bolt of it. Nobody asked\nwhy.";
    const document = read(`${wrapped}\n\n${wrapped}\n`);
    expect(words(document)).toEqual([wrapped, wrapped]);
  });

  test("what was told of date and outlet counts where the document states nothing", () => {
    const told = { publishedAt: "2022-07-07", outletDomain: "post.example" };
    const dated = (text: string) =>
      parse.run(
        { decoded: { text, mediaType: "text/plain", locator: "x", told } },
        { documentId: "document", languages },
      );
    expect(dated(prose).parsed).toMatchObject({ publishedAt: "2022-07-07", outlet: { domain: "post.example" } });
    const stated = dated(`Outlet: Daily Post\nDate: 2026-10-13\n\n${prose}\n`).parsed;
    expect(stated).toMatchObject({ publishedAt: "2026-10-13", outlet: { name: "Daily Post" } });
  });

  test("header lines are metadata, and no part of the article", () => {
    const document = read(
      `Title: Bridge shut\nOutlet: Daily Post\nBy: Jane Roe and Ann Poe\nDate: 2026-10-13T16:45:00+02:00\nURL: https://www.post.example/a\n\n${prose}\n`,
    );
    expect(document).toMatchObject({
      title: "Bridge shut",
      outlet: { name: "Daily Post", domain: "post.example" },
      byline: ["Jane Roe", "Ann Poe"],
      publishedAt: "2026-10-13T16:45:00+02:00",
      url: "https://www.post.example/a",
      language: "en",
    });
    expect(words(document)).toEqual(["Bridge shut", prose]);
  });

  test.each([
    ["Bridge shut for weeks", "title"],
    ["Nobody knows who ordered it?", "title"],
    [
      "The bridge is shut; the minister, who had come from the capital in the night, said so: it was for the good of all.",
      "paragraph",
    ],
    ["KYIV, July 7 (Agency) — the bridge is shut", "paragraph"],
  ])("first line %j is a %s", (line, kind) => {
    expect(read(`${line}\n\n${prose}\n\n${prose}`).blocks[0]?.kind).toBe(kind);
  });

  test.each([
    ["By Jane Roe", "byline"],
    ["By JANE ROE and JOHN DOE", "byline"],
    ["By Friday the town was empty", "paragraph"],
    ["By the river they waited", "paragraph"],
    ["Published: 13 October 2026, 10:30", "dateline"],
    ["13.10.2026 09:05", "dateline"],
    ["On 13 October 2026 the bridge fell.", "paragraph"],
  ])("below the title %j is a %s", (line, kind) => {
    const block = read(`Bridge shut for weeks\n\n${line}\n\n${prose}\n\n${prose}`).blocks[1];
    expect(block?.kind === "heading" ? "paragraph" : block?.kind).toBe(kind);
  });

  test("residue is cut where it stands, prose beside it stays", () => {
    const token = "bmNHMXZOSnptaHFaR3k3cHNQU21xbW9yWjZad2FteDFxaXBwWnhlbUx5dWU4";
    const document = read(
      `${prose}\nAdvertisement\n${prose} Read more books, he added.\n${prose}${token}\nShare this article\nRead more: The other bridge`,
    );
    expect(cut(document)).toEqual(["Advertisement", token, "Share this article", "Read more: The other bridge"]);
    expect(words(document)).toEqual([prose, `${prose} Read more books, he added.`, prose]);
  });

  test("a token inside a sentence is what the article is about", () => {
    const document = read(`${prose}\nThe thief sent it to bc1Qar0SrrR7xfkvy5l643lydnw9re59gTzZwf5 and left.`);
    expect(cut(document)).toEqual([]);
  });

  test("the text is not altered, blocks and residue are apart and in it, the map is the identity", () => {
    const line = fc.oneof(
      fc.constantFrom(prose, "Share this", "***", "", "Title: x", "By Jane Roe", "2026-10-13", "•  item"),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\n\n"), (lines, end) => {
        const text = `${prose}\n\n${lines.join(end)}`;
        const document = read(text);
        expect(document.text).toBe(text);
        expect(document.sourceMap).toEqual([
          { text: { start: 0, end: text.length }, raw: { start: 0, end: text.length } },
        ]);
        checkSpans(document);
      }),
      { numRuns: 60 },
    );
  });
});

function checkSpans(document: ParsedDocument): void {
  ParsedDocument.parse(document);
  const spans = [...document.blocks, ...document.residue].map((one) => one.span).sort((a, b) => a.start - b.start);
  spans.forEach((span, at) => {
    expect(span.end).toBeLessThanOrEqual(document.text.length);
    expect(slice(document.text, span).trim()).not.toBe("");
    const next = spans[at + 1];
    if (next !== undefined) expect(overlaps(span, next)).toBe(false);
  });
}

const page = `<!doctype html><html lang="en"><head><title>Bridge shut | Daily Post</title>
<meta property="og:site_name" content="Daily Post"><link rel="canonical" href="https://www.post.example/bridge">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut","datePublished":"2026-10-13T16:45:00+02:00","author":[{"@type":"Person","name":"Jane Roe"}]}</script>
</head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<article><h1>Bridge shut</h1><p class="byline">By Jane Roe</p>
<div class="article-body"><p>${prose}</p><div class="share-box"><a href="#">Facebook</a> <a href="#">Mail</a></div>
<h2>What is known</h2><p>A caf&eacute; owner &amp; <b>two</b> others said &#8220;nothing&#8221; was seen. ${prose}</p>
<ul><li>Twelve were hurt, the union said.</li></ul><blockquote><p>We wrote in April, and nobody answered us at all.</p></blockquote>
<figure><img src="x"><figcaption>The bridge on Tuesday</figcaption></figure>
<table><tr><td>Monday</td><td>12</td></tr></table>
<h3>Related stories</h3><p><a href="/x">The other bridge falls</a></p>
<p>${prose} It ended there.</p></div></article>
<footer>© 2026 Daily Post</footer></body></html>`;

describe("pages", () => {
  const document = read(page, "text/html");

  test("blocks by kind, in order", () => {
    expect(document.blocks.map((block) => block.kind)).toEqual([
      "title",
      "paragraph",
      "heading",
      "paragraph",
      "list-item",
      "quote",
      "caption",
      "table",
      "paragraph",
    ]);
    expect(words(document, "paragraph")[1]).toBe(`A café owner & two others said “nothing” was seen. ${prose}`);
    expect(words(document, "table")).toEqual(["Monday | 12"]);
  });

  test("what is cut inside the article stays in the text as residue, what is around it does not", () => {
    expect(cut(document)).toEqual(["By Jane Roe", "Facebook Mail", "Related stories", "The other bridge falls"]);
    expect(document.text).not.toMatch(/Home|©/);
    checkSpans(document);
  });

  test("metadata", () => {
    expect(document).toMatchObject({
      title: "Bridge shut",
      byline: ["Jane Roe"],
      outlet: { name: "Daily Post", domain: "post.example" },
      publishedAt: "2026-10-13T16:45:00+02:00",
      url: "https://www.post.example/bridge",
      language: "en",
    });
  });

  test("a paragraph that a paywall marks is not cut", () => {
    const marked = page.replace("<p>A caf", '<p class="paywall">A caf');
    expect(words(read(marked, "text/html"), "paragraph")[1]).toContain("café owner");
  });

  const plain = (raw: string): string =>
    raw
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&eacute;", "é")
      .replaceAll("&#8220;", "“")
      .replaceAll("&#8221;", "”")
      .replaceAll("\0", "")
      .replace(/\s+/g, " ")
      .trim();

  function checkMap(html: string, read: ParsedDocument): void {
    let [text, raw] = [0, 0];
    for (const run of read.sourceMap) {
      expect(run.text.start).toBeGreaterThanOrEqual(text);
      expect(run.raw.start).toBeGreaterThanOrEqual(raw);
      expect(plain(slice(html, run.raw))).toBe(plain(slice(read.text, run.text)));
      [text, raw] = [run.text.end, run.raw.end];
    }
  }

  test("every run of the map gives the same words in page and text", () => {
    checkMap(page, document);
    const mapped = document.sourceMap.map((run) => slice(document.text, run.text)).join("");
    expect(mapped.replace(/\s/g, "")).toBe(document.text.replace(/\s|\|/g, ""));
  });

  test("the map holds for any markup", () => {
    const inline = fc.constantFrom(
      "word ",
      "said ",
      "<b>bold</b> ",
      "&amp;",
      "&eacute;t&eacute; ",
      "<br>",
      "<br><br>",
      " \n ",
      "<a href='#'>link</a> ",
      "&#8220;so&#8221; ",
      "\0",
      "</i>",
      "<!-- x -->",
      "&lt;",
    );
    const block = fc.array(inline, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
    const tag = fc.constantFrom("p", "div", "li", "h2", "blockquote", "td", "section");
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, block, fc.boolean()), { maxLength: 12 }), (blocks) => {
        const html = `<html><body><article><p>${prose}</p>${blocks.map(([name, inner, closed]) => `<${name}>${inner}${closed ? `</${name}>` : ""}`).join("")}</article>`;
        const read_ = read(html, "text/html");
        checkMap(html, read_);
        checkSpans(read_);
      }),
      { numRuns: 150 },
    );
  });
});

describe("links", () => {
  const page = (body: string): string =>
    `<html><head><link rel="canonical" href="https://post.example/2026/bridge"></head><body><nav><a href="/home">Home</a></nav><article><h1>The <a href="https://far.example/title">bridge</a></h1>${body}<p>${prose} ${prose}</p></article></body></html>`;

  test("those of the main text are kept with their words, as whole addresses", () => {
    const document = read(
      page(
        `<p>${prose} It was <a href="https://echo.example/a?b=1">first <b>told</b> here</a>, and <a href="../2025/old">last year</a>.</p>`,
      ),
      "text/html",
    );
    expect(document.links?.map(({ href, span }) => [href, slice(document.text, span)])).toEqual([
      ["https://echo.example/a?b=1", "first told here"],
      ["https://post.example/2025/old", "last year"],
    ]);
    expect(() => ParsedDocument.parse(document)).not.toThrow();
  });

  test("none are kept of menus, of titles, to the page itself or to what is no page", () => {
    const document = read(
      page(
        `<p>${prose} <a href="#note">A note</a>, <a href="https://post.example/2026/bridge?share=1">this</a>, <a href="mailto:a@b.example">mail</a>, <a href="javascript:go()">go</a>, <a href="http://[broken">b</a>.</p>`,
      ),
      "text/html",
    );
    expect(document.links).toBeUndefined();
  });
});

describe("hostile pages are read or refused, never hung on", () => {
  test.each([
    ["100,000 open elements", `${"<div>".repeat(100_000)}<p>${prose}</p>`],
    ["100,000 open inline elements", `<p>${"<b><i>".repeat(50_000)}${prose}`],
    [
      "60,000 paragraphs",
      `<article>${Array.from({ length: 60_000 }, (_, at) => `<p>${at} ${prose}</p>`).join("")}</article>`,
    ],
    ["a paragraph of white space", `<p>x${" ".repeat(1_000_000)}y</p><p>${prose}</p>`],
    ["signs that open nothing", `${"<".repeat(300_000)}<p>${prose}</p>`],
    ["300,000 line breaks", `<p>${"x<br>".repeat(300_000)}</p><p>${prose}</p>`],
    ["broken entities", `<p>&bogus; &#0; &#xD800; &#99999999; &copy ${prose}</p>`],
    ["zero bytes", `<p>The mini\0ster said: ${prose}</p>`],
    [
      "20,000 nested boxes with a link each",
      `${"<div><a href=/x>Another story of the day</a>".repeat(20_000)}<p>${prose}</p>`,
    ],
    [
      "30,000 teasers after one another",
      `<article><p>${prose}</p>${`<div><h3><a href=/x>Another story of the day</a></h3><p>Told short</p></div>`.repeat(30_000)}`,
    ],
    ["a page without a body that stops in a tag", `<html><head><title>x</title></head><p>${prose}</p><div class="a`],
    ["a script that never ends", `<p>${prose}</p><script>var x = "`],
  ])("%s", (_, html) => {
    const document = read(html, "text/html");
    expect(document.text).toContain("minister said");
    expect(document.text).not.toContain("\0");
    expect(document.text.isWellFormed()).toBe(true);
  });

  test("the tree is never deeper than its limit", () => {
    let depth = 0;
    let element = readTree("<div>".repeat(5000)).root;
    for (;;) {
      const child = element.children.find((one) => "tag" in one);
      if (child === undefined || !("tag" in child)) break;
      element = child;
      depth++;
    }
    expect(depth).toBeLessThanOrEqual(200);
  });

  test.each([
    ["only a script", "<html><body><script>x()</script></body></html>", "text/html"],
    ["a frameset", "<html><frameset><frame src=a></frameset></html>", "text/html"],
    ["nothing", "<html></html>", "text/html"],
    ["blank lines", " \n\t\n", "text/plain"],
  ] as const)("%s has no text", (_, text, mediaType) => {
    try {
      read(text, mediaType);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SaysoError);
      expect((error as SaysoError).code).toBe("SAYSO-PARSE-001");
    }
  });
});

describe("stated times", () => {
  test.each([
    ["2026-10-13T16:45:00+0200", "2026-10-13T16:45:00+02:00"],
    ["2026-10-13 16:45", "2026-10-13T16:45"],
    ["2026-10-13T08:05:00.123Z", "2026-10-13T08:05:00Z"],
    ["13.10.2026, 09:05", "2026-10-13T09:05"],
    ["October 13, 2026", "2026-10-13"],
    ["13 жовтня 2026", "2026-10-13"],
    ["13. Oktober 2026", "2026-10-13"],
    ["13/10/2026", "2026-10-13"],
  ])("%j is %s", (words_, value) => expect(findTime(words_)?.value).toBe(value));

  test.each(["07/08/2026", "Monday", "October 13", "2026", "31.02.2026", "no date", "2026-13-45"])(
    "%j is none",
    (words_) => expect(findTime(words_)).toBeUndefined(),
  );
});

describe("the language of a block", () => {
  const english =
    "The mayor said that the bridge would stay closed until the spring, because nobody had checked it for years.";
  const russian =
    "Мэр заявил, что мост останется закрытым до весны, потому что его никто не проверял одиннадцать лет подряд.";
  const languagesOf = (text: string) => read(text).blocks.map(({ language }) => language);

  test("a page in two languages is read as both", () => {
    expect(languagesOf(`${english}\n\n${russian}\n\n${english}`)).toEqual(["en", "ru", "en"]);
  });

  test("a block too short to tell is in the document's language", () => {
    expect(languagesOf(`${russian}\n\nOK, Google.\n\n${russian}`)).toEqual(["ru", "ru", "ru"]);
  });
});
