import type { PatternRule, Range } from "../finding.ts";
import type { Line } from "../line.ts";
import { clauseStart, subjectAfter, subjectBefore } from "../subject.ts";
import { verbsOf } from "./verbs.ts";

/** Words in quotation marks or a line of dialogue, and then who says them. */
export const quotedBefore: PatternRule = {
  id: "quoted-before",
  summary: "Quoted words, and after them a verb of saying with the speaker.",
  example: "«Мост закрыт до утра», — сказал мэр города.",
  apply(line) {
    return verbsOf(line, "quotation").flatMap(({ at, form }) => {
      const quotation = quotationBefore(line, clauseStart(line, at));
      if (quotation === undefined) return [];
      const source = subjectAfter(line, at, form.agreement) ?? subjectBefore(line, at, form.agreement);
      const content = [
        { from: contentStart(line, quotation), to: quotation + 1 },
        ...quotationAfter(line, Math.max(at + 1, source?.to ?? 0)),
      ];
      return [
        {
          rule: source === undefined ? "quoted-nobody" : this.id,
          cue: [{ from: at, to: at + 1 }],
          ...(source === undefined ? {} : { source }),
          content,
          goesOn: true,
        },
      ];
    });
  },
};

/** The quotation right before an author's words, behind a comma or a dash; a dash, a comma or the quotation's own mark parts them. */
function quotationBefore(line: Line, start: number): number | undefined {
  const { tokens } = line;
  let at = start - 1;
  let marks = 0;
  while (at >= 0 && (tokens[at]?.kind === "dash" || tokens[at]?.kind === "pause" || tokens[at]?.kind === "end")) {
    at--;
    marks++;
  }
  const quotation = tokens[at];
  if (quotation?.kind !== "quotation") return undefined;
  if (marks === 0 && !(quotation.speech && /[!?…,.][»”"“]$/u.test(quotation.text))) return undefined;
  return quotation.speech || at === 0 || tokens[at - 1]?.kind === "end" ? at : undefined;
}

/** A clause that a quotation only ends belongs to what is said. */
function contentStart(line: Line, quotation: number): number {
  let from = quotation;
  while (from > 0 && line.tokens[from - 1]?.kind !== "end" && line.tokens[from - 1]?.kind !== "colon") from--;
  return from;
}

/** Quotations after the author's words in the same line. */
function quotationAfter(line: Line, from: number): readonly Range[] {
  const { tokens } = line;
  let at = from;
  while (at < tokens.length && (tokens[at]?.kind === "word" || tokens[at]?.kind === "bracket")) at++;
  while (["end", "dash", "pause", "colon"].includes(tokens[at]?.kind ?? "")) at++;
  return tokens[at]?.kind === "quotation" && tokens[at]?.speech === true ? [{ from: at, to: at + 1 }] : [];
}
