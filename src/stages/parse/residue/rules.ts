import type { ResidueLanguage } from "../../../model/language/residue-language.ts";
import type { Span } from "../../../model/span.ts";
import { noiseIn } from "./noise.ts";
import { lineRule, type ResidueRule } from "./rule.ts";

/** Rules that hold in every language, in the order in which they are tried. */
export const commonRules: readonly ResidueRule[] = [
  {
    id: "no-language",
    summary: "Tokens of no language: base64, hashes, tracking ids, alone on a line or after the last sentence.",
    why: "A run of encoded bytes, in no language; it was left by the page or by the copying.",
    examples: ["bmNHMXZOSnptaHFaR3k3cHNQU21xbW9yWjZad2FteDFxaXBwWnhlbUx5dWU4", "d41d8cd98f00b204e9800998ecf8427e"],
    stays: [
      "StandWithTheMinersOfDunmarrowForever",
      "how-to-build-a-bridge-in-12-days-2026",
      "https://example.org/aB3dE5fG7hI9jK1lM3nO5pQ7",
    ],
    apply: noiseIn,
  },
  lineRule(
    {
      id: "script",
      summary: "Remains of a page's scripts and styles.",
      why: "Program code of the page, left by the copying.",
      examples: [
        "window.dataLayer = window.dataLayer || [];",
        "googletag.cmd.push(function() { show('x'); });",
        ".byline { display: none; }",
        "var x = 12;",
      ],
      stays: ["Function follows form, he said;", "The set {1, 2} is finite.", "Let it be; we will see."],
    },
    /^(?:(?:window|document|googletag|jQuery|\$|dataLayer|_gaq|fbq|gtag)[.([][^\n]{1,390}|(?:var|let|const) [\w$]{1,40} ?= ?[^\n]{0,340};|\(?function ?\w{0,40}\([^)]{0,80}\) ?\{[^\n]{0,250}|(?:@media|@import|@font-face)\b[^\n]{0,380}|[.#]?[\w.#:>, -]{1,120}\{ ?[\w-]{2,30} ?:[^\n]{1,200};? ?\}?|\/\/ ?\]\]>|\/\/ ?<!\[CDATA\[|[{}();]{1,10})$/,
  ),
  lineRule(
    {
      id: "markup",
      summary: "Tags and shortcodes that stand in the text as characters.",
      why: "Markup of the page, left by the copying.",
      examples: ["<iframe src='x'></iframe>", "[embed]https://example.org[/embed]", "</div>", "&nbsp;"],
      stays: ["<i>He</i> said it.", "[He] said it.", "[laughs]"],
    },
    /^(?:<\/?[a-z][^<>\n]{0,300}>\s?(?:<\/?[a-z][^<>\n]{0,200}>\s?){0,8}|\[\/?(?:embed|caption|gallery|video|audio|youtube|tweet|vc_\w+|et_\w+)\b[^\]\n]{0,300}\][^\n]{0,80}|(?:&(?:nbsp|amp|quot|#\d{2,5});\s?){1,20})$/i,
  ),
  lineRule(
    {
      id: "bare-link",
      summary: "An address alone on a line.",
      why: "A bare link, no sentence.",
      examples: ["https://example.org/a/b?c=d", "pic.twitter.com/AbCdEf", "www.example.org"],
      stays: ["See https://example.org for the report.", "example.org"],
    },
    /^[<(]?(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S{2,390}[>)]?$/i,
  ),
  lineRule(
    {
      id: "handles",
      summary: "Social media handles or hashtags and nothing else.",
      why: "Handles or hashtags, no sentence.",
      examples: ["@janeroe", "@daily_post @janeroe", "#bridge #Torrava"],
      stays: ["@janeroe said so.", "#1"],
    },
    /^(?:[@#][\p{L}_][\p{L}\d_]{1,40}[,|·]?\s{0,3}){1,12}$/u,
  ),
  lineRule(
    {
      id: "ornament",
      summary: "A line without letters or digits.",
      why: "An ornament between parts, no words.",
      examples: ["***", "— — —", "• • •", "_______"],
      stays: ["…said", "7"],
    },
    /^(?:[^\p{L}\p{N}“”"«»„?!]|\s){1,200}$/u,
  ),
  lineRule(
    {
      id: "wire-slug",
      summary: "A wire's slug: capitals, digits and hyphens.",
      why: "A wire agency's slug for its customers, no sentence.",
      examples: ["AB-20261013-0945-CDE-ROADS ENDS", "-30-", "(ENDS)", "ENDS"],
      stays: ["COVID-19", "THE END", "UN-BACKED TALKS FAIL"],
    },
    /^(?:[A-Z]{1,6}(?:-[A-Z\d]{1,12}){0,3}-\d{4,12}(?:-[A-Z\d]{1,12}){1,5}(?:\s+(?:ENDS?|MORE))?|-30-|\(?ENDS\)?)$/,
  ),
  lineRule(
    {
      id: "download",
      summary: "A file to download, with its kind and size.",
      why: "A file to download, no sentence.",
      examples: ["Letter of 14 October (PDF, 38 KB)", "Report PDF | 1.2 MB | not for screen readers"],
      stays: ["The PDF was 38 pages long.", "He sent 38 KB of data as a PDF, the court heard."],
    },
    /^.{0,140}\b(?:PDF|DOCX?|XLSX?|PPTX?|ZIP|MP3|EPUB|ODT|JPE?G|PNG)\b[\s,;|()·:–-]{0,4}[\d.,]{1,7} ?(?:[KMG]i?B|[KM]Byte)\b[^.!?]{0,60}$/i,
  ),
  {
    id: "mixed-alphabets",
    summary: "Words written with letters of two alphabets that look alike.",
    why: "Words written with letters of two alphabets, as advertisements are to pass by filters.",
    examples: ["Аdvеrtіѕе wіth uѕ: yоur соntеnt іѕ dеlіvеrеd іnѕtаntlу."],
    stays: ["Систему Patriot передали Україні, сказав він.", "Модель Xі-5 коштує 300 грн."],
    apply: mixedAlphabets,
  },
];

/** A whole line of which a fifth of the words, four or more, mix Latin and Cyrillic letters. */
function mixedAlphabets(line: string): Span | undefined {
  if (line.length > 2000) return undefined;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
  if (mixed.length < 4 || mixed.length < words.length * 0.2) return undefined;
  const start = line.search(/\S/);
  return { start, end: line.trimEnd().length };
}

/** A language's phrases as rules: `en/share`. */
export function phraseRules(language: ResidueLanguage): readonly ResidueRule[] {
  return language.phrases.map((phrase) =>
    lineRule(
      {
        id: `${language.code}/${phrase.id}`,
        summary: phrase.why,
        why: phrase.why,
        examples: phrase.examples,
        stays: phrase.stays,
      },
      phrase.pattern,
    ),
  );
}
