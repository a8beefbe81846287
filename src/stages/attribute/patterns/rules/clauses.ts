import type { Finding, PatternRule, Range } from "../finding.ts";
import type { Line } from "../line.ts";
import { subjectAfter, subjectBefore, subjectOf } from "../subject.ts";
import { hasVerb, saysSomething, sentenceEnd, sentenceStart, verbsOf } from "./verbs.ts";

const one = (at: number): readonly Range[] => [{ from: at, to: at + 1 }];
const withSource = (source: Range | undefined) => (source === undefined ? {} : { source });

/** Where the content begins after a verb: behind a comma and "that", "how" …; `undefined` when none follows. */
function clauseAfter(line: Line, verb: number): number | undefined {
  const { tokens, language } = line;
  for (let at = verb + 1; at < tokens.length && at - verb <= 18; at++) {
    const token = tokens[at];
    if (token === undefined || ["end", "colon", "semicolon", "dash"].includes(token.kind) || token.speech)
      return undefined;
    if (token.kind !== "pause") continue;
    const [first, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (first === undefined) return undefined;
    const asks =
      language.interrogatives.has(first.form) ||
      (language.prepositions.has(first.form) && language.interrogatives.has(second?.form ?? "")) ||
      /^(?:ли|чи)$/u.test(second?.form ?? "");
    if (language.complementizers.has(first.form) || asks) return third === undefined ? undefined : at + 1;
    return undefined;
  }
  return undefined;
}

/** A verb of saying with a clause. */
export const thatClause: PatternRule = {
  id: "that-clause",
  summary: "A verb of saying with its subject, and a clause that begins with “that” or a question word.",
  example: "Мэр заявил, что мост закрыт до утра.",
  apply: (line) =>
    verbsOf(line, "clause").flatMap(({ at, form }): readonly Finding[] => {
      const from = clauseAfter(line, at);
      if (from === undefined) return [];
      const source = form.agreement === "nobody" ? body(line, at) : subjectOf(line, at, form.agreement);
      const rule =
        source !== undefined ? "that-clause" : form.agreement === "nobody" ? "impersonal" : "that-clause-nobody";
      return [{ rule, cue: one(at), ...withSource(source), content: [{ from, to: sentenceEnd(line, from) }] }];
    }),
};

/** Who is named with a verb that has no subject: "it is said in the ministry’s report". */
function body(line: Line, at: number): Range | undefined {
  return subjectAfter(line, at, "nobody") ?? subjectBefore(line, at, "nobody");
}

/** A gerund of saying that goes on from another verb. */
export const addingThat: PatternRule = {
  id: "adding-that",
  summary: "“Adding that” goes on from what the same speaker said before in the sentence.",
  example: "Мэр заявил, что мост закрыт, добавив, что его починят.",
  apply: (line, before) =>
    verbsOf(line, "clause", true).flatMap(({ at }) => {
      const from = clauseAfter(line, at);
      const earlier = before.findLast((other) => other.source !== undefined && (other.cue[0]?.from ?? at) < at);
      if (from === undefined || earlier?.source === undefined) return [];
      return [
        { rule: "adding-that", cue: one(at), source: earlier.source, content: [{ from, to: sentenceEnd(line, from) }] },
      ];
    }),
};

/** A verb of saying and a colon. */
export const colon: PatternRule = {
  id: "colon",
  summary: "A verb of saying with its subject, a colon, and then the words.",
  example: "Мэр города заявил: «Мост закрыт до утра».",
  apply: (line) =>
    verbsOf(line, "quotation").flatMap(({ at, form }): readonly Finding[] => {
      const { tokens } = line;
      const mark = tokens.findIndex(
        (token, place) => place > at && ["colon", "end", "semicolon", "dash"].includes(token.kind),
      );
      if (mark < 0 || mark - at > 14 || tokens[mark]?.kind !== "colon" || mark + 1 >= tokens.length) return [];
      if (
        tokens
          .slice(at + 1, mark)
          .some(
            (token) =>
              token.speech || line.language.saying.has(token.form) || line.language.complementizers.has(token.form),
          )
      )
        return [];
      const source = form.agreement === "nobody" ? body(line, at) : subjectOf(line, at, form.agreement);
      if (source === undefined) return [];
      const quoted = tokens[mark + 1]?.kind === "quotation";
      const to = quoted ? mark + 2 : sentenceEnd(line, mark + 1);
      if (!quoted && !saysSomething(line, mark + 1, to)) return [];
      return [
        {
          rule: quoted ? "colon" : "colon-unquoted",
          cue: one(at),
          source,
          content: [{ from: mark + 1, to }],
          goesOn: quoted,
        },
      ];
    }),
};

/** A verb of saying after its content or amid it. */
export const aside: PatternRule = {
  id: "aside",
  summary: "A verb of saying with its subject between commas or dashes, after what was said or amid it.",
  example: "Мост закрыт до утра, сообщает пресс-служба мэрии.",
  apply: (line) =>
    verbsOf(line, "aside").flatMap(({ at, form }): readonly Finding[] => {
      const { tokens, language } = line;
      const mark = tokens[at - 1];
      if (mark?.kind !== "pause" && mark?.kind !== "dash") return [];
      const source = form.agreement === "nobody" ? body(line, at) : subjectAfter(line, at, form.agreement);
      if (source === undefined || clauseAfter(line, at) !== undefined) return [];
      let close = source.to;
      while (
        close < tokens.length &&
        (tokens[close]?.kind === "word" ||
          tokens[close]?.kind === "bracket" ||
          (tokens[close]?.kind === "quotation" && !tokens[close]?.speech))
      )
        close++;
      const from = sentenceStart(line, at);
      const open = tokens[at - 2]?.kind === "pause" ? at - 2 : at - 1;
      const opening = tokens[from]?.form ?? "";
      if (
        !hasVerb(line, from, open) &&
        !saysSomething(line, from, open) &&
        !hasVerb(line, close + 1, sentenceEnd(line, close + 1))
      )
        return [];
      if (tokens[close]?.kind === "colon" || tokens.slice(from, open).some((token) => token.speech)) return [];
      if (language.isParticiple(tokens[from]?.text ?? "") || /(?:вшись|ясь|ючи|ячи)$/u.test(opening)) return [];
      const content: Range[] = [{ from, to: open }];
      const to = tokens[close]?.kind === "end" ? close : sentenceEnd(line, close);
      const goesOn = !hasVerb(line, from, open) && tokens[close]?.kind === mark.kind && hasVerb(line, close + 1, to);
      if (goesOn) content.push({ from: close + 1, to });
      else if (!hasVerb(line, from, open)) return [];
      return [{ rule: "aside", cue: one(at), source, content, aside: { from: open, to: close } }];
    }),
};
