import type { BlockKind, Residue } from "../../../model/document.ts";
import type { ResidueLanguage } from "../../../model/language/residue-language.ts";
import type { Span } from "../../../model/span.ts";
import { trim } from "../../../text/spans.ts";
import type { ResidueRule } from "./rule.ts";
import { commonRules, phraseRules } from "./rules.ts";

/** A stretch of a text that is a block, or residue in its whole: a line, a paragraph. */
export interface Unit {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** Rules for a set of languages. A page's furniture is often in another language than its article, so all are asked. */
export interface Cutter {
  readonly rules: readonly ResidueRule[];
  readonly tailHeadings: readonly RegExp[];
  readonly endSections: readonly RegExp[];
  readonly aboutAuthor: readonly RegExp[];
}

export function makeCutter(languages: readonly ResidueLanguage[]): Cutter {
  return {
    rules: [...commonRules, ...languages.flatMap(phraseRules)],
    tailHeadings: languages.flatMap((language) => language.tailHeadings),
    endSections: languages.flatMap((language) => language.endSections),
    aboutAuthor: languages.flatMap(({ aboutAuthor }) => (aboutAuthor === undefined ? [] : [aboutAuthor])),
  };
}

/** The residue that one unit is or ends in. Line ends inside a unit read as spaces. */
export function residueOf(text: string, span: Span, cutter: Cutter): Residue | undefined {
  const line = text.slice(span.start, span.end).replace(/[\n\r\u00a0]/g, " ");
  for (const rule of cutter.rules) {
    const found = rule.apply(line);
    if (found === undefined) continue;
    return { span: { start: span.start + found.start, end: span.start + found.end }, rule: rule.id, why: rule.why };
  }
  return undefined;
}

/** What is left of the units, and what was cut from them, both in order. */
export function cutResidue(
  text: string,
  units: readonly Unit[],
  cutter: Cutter,
): { readonly kept: readonly Unit[]; readonly residue: readonly Residue[] } {
  const kept: Unit[] = [];
  const residue: Residue[] = [];
  const tail = tailStart(text, units, cutter);
  units.forEach((unit, at) => {
    if (at >= tail) {
      residue.push({ span: unit.span, rule: "tail-links", why: "A list of other articles after the end of this one." });
      return;
    }
    const cut = unit.kind === "title" ? undefined : residueOf(text, unit.span, cutter);
    if (cut === undefined) {
      kept.push(unit);
      return;
    }
    residue.push(cut);
    const rest = trim(text, { start: unit.span.start, end: cut.span.start });
    if (rest !== undefined) kept.push({ ...unit, span: rest });
  });
  return { kept, residue };
}

/** A unit that could be the title of another article: short, and not a finished sentence. */
function looksLikeLink(words: string): boolean {
  return words.length <= 160 && !/[.!…][”"’»)]*$/u.test(words);
}

/**
 * The first unit of a list of other articles that ends the text: a heading that announces one, and only short
 * lines after it. The number of units when there is none.
 */
function tailStart(text: string, units: readonly Unit[], cutter: Cutter): number {
  let start = units.length;
  for (let at = units.length - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || unit.span.end - unit.span.start > 1000) break;
    const words = text.slice(unit.span.start, unit.span.end).trim();
    if (cutter.tailHeadings.some((heading) => words.length < 100 && heading.test(words))) start = at;
    else if (!looksLikeLink(words) && residueOf(text, unit.span, cutter) === undefined) break;
  }
  return start;
}
