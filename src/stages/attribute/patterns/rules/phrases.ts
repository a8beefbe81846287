import type { Finding, PatternRule, Range } from "../finding.ts";
import type { Line } from "../line.ts";
import { isBoundary, phraseAt, subjectAfter, subjectBefore } from "../subject.ts";
import { hasVerb, saysSomething, sentenceEnd, sentenceStart, verbsOf } from "./verbs.ts";

/** What stands around an inserted phrase: all of its sentence before and after it. */
function around(line: Line, aside: Range): readonly Range[] {
  const before = { from: sentenceStart(line, aside.from), to: aside.from };
  const after = { from: aside.to, to: sentenceEnd(line, aside.to) };
  return [before, after].filter(({ from, to }) =>
    line.tokens.slice(from, to).some((token) => token.kind === "word" || token.kind === "quotation"),
  );
}

function tellable(line: Line, content: readonly Range[]): boolean {
  return content.some(({ from, to }) => hasVerb(line, from, to) || saysSomething(line, from, to));
}

/** "According to", "in the words of", "in the opinion of". */
export const accordingTo: PatternRule = {
  id: "according-to",
  summary: "“According to”, “in the words of” or the like with a source, before, after or amid what was said.",
  example: "По словам мэра, мост закрыт до утра.",
  apply(line) {
    const { tokens, language } = line;
    return tokens.flatMap((_, at): readonly Finding[] => {
      const length = phraseAt(line, at, language.accordingTo);
      if (length === 0 || !(at === 0 || isBoundary(tokens[at - 1]) || language.joints.has(tokens[at - 1]?.form ?? "")))
        return [];
      const theirs = phraseAt(line, at, language.inTheirWords) === length;
      let to = at + length;
      while (to < tokens.length && !isBoundary(tokens[to])) to++;
      if (to - at > 20 || (!theirs && to === at + length)) return [];
      if (theirs && to !== at + length) return [];
      if (tokens.slice(at + length, to).some((token) => language.isFiniteVerb(token.text))) return [];
      const content = around(line, { from: at, to });
      if (!tellable(line, content)) return [];
      const source = theirs ? { from: at + 1, to: at + 2 } : { from: at + length, to };
      const cue = theirs
        ? [
            { from: at, to: at + 1 },
            { from: at + 2, to: at + length },
          ]
        : [{ from: at, to: at + length }];
      return [{ rule: "according-to", cue, source, content, aside: { from: at, to } }];
    });
  },
};

/** "As the ministry reports". */
export const asSaid: PatternRule = {
  id: "as-said",
  summary: "“As” with a verb of saying and its subject, before, after or amid what was said.",
  example: "Как сообщает пресс-служба мэрии, мост закрыт до утра.",
  apply(line) {
    const { tokens, language } = line;
    return verbsOf(line, "aside").flatMap(({ at, form }): readonly Finding[] => {
      let as = at;
      while (as > 0 && !isBoundary(tokens[as - 1]) && !language.as.has(tokens[as]?.form ?? "")) as--;
      if (!language.as.has(tokens[as]?.form ?? "") || !(as === 0 || isBoundary(tokens[as - 1]))) return [];
      if (tokens[as - 1]?.kind === "pause" && language.saying.has(tokens[as - 2]?.form ?? "")) return [];
      const source =
        subjectBefore(
          {
            ...line,
            tokens: tokens.map((token, place) => (place === as ? { ...token, kind: "pause", form: "" } : token)),
          },
          at,
          form.agreement,
        ) ?? subjectAfter(line, at, form.agreement);
      if (source === undefined) return [];
      let to = Math.max(at + 1, source.to);
      while (to < tokens.length && !isBoundary(tokens[to])) to++;
      const aside = { from: as, to };
      const content = around(line, aside);
      if (!tellable(line, content)) return [];
      return [
        {
          rule: "as-said",
          cue: [
            { from: as, to: as + 1 },
            { from: at, to: at + 1 },
          ],
          source,
          content,
          aside,
        },
      ];
    });
  },
};

/** "This was reported by": the sentence before. */
export const aboutThis: PatternRule = {
  id: "about-this",
  summary: "“This was reported by” points at what the sentence before says.",
  example: "Мост закрыт до утра. Об этом сообщила пресс-служба мэрии.",
  apply(line) {
    const length = phraseAt(line, 0, line.language.aboutThis);
    if (length === 0) return [];
    return verbsOf(line, "about")
      .slice(0, 1)
      .flatMap(({ at, form }): readonly Finding[] => {
        if (at > length + 6) return [];
        const source = subjectAfter(line, at, form.agreement) ?? subjectBefore(line, at, form.agreement);
        if (source === undefined) return [];
        return [{ rule: "about-this", cue: one(0, length, at), source, content: [], previous: true }];
      });
  },
};

function one(from: number, length: number, verb: number): readonly Range[] {
  return verb === from + length
    ? [{ from, to: verb + 1 }]
    : [
        { from, to: from + length },
        { from: verb, to: verb + 1 },
      ];
}

/** "Promised to", "called on … to". */
export const infinitive: PatternRule = {
  id: "infinitive",
  summary: "A verb of promising, demanding or proposing with what is to be done.",
  example: "Мэр города пообещал починить мост до зимы.",
  apply: (line) =>
    verbsOf(line, "infinitive").flatMap(({ at, form }): readonly Finding[] => {
      const { tokens, language } = line;
      const source = subjectBefore(line, at, form.agreement);
      if (source === undefined) return [];
      for (let verb = at + 1; verb < tokens.length && verb - at <= 8 && !isBoundary(tokens[verb]); verb++) {
        if (!language.isInfinitive(tokens[verb]?.text ?? "")) continue;
        const from = /^не$/u.test(tokens[verb - 1]?.form ?? "") ? verb - 1 : verb;
        return [
          {
            rule: "infinitive",
            cue: [{ from: at, to: at + 1 }],
            source,
            content: [{ from, to: sentenceEnd(line, verb) }],
          },
        ];
      }
      return [];
    }),
};

/** "Reported about", "announced". */
export const about: PatternRule = {
  id: "about",
  summary: "A verb of saying with its subject, and what was spoken about.",
  example: "Мэрия сообщила о закрытии моста.",
  apply: (line) =>
    verbsOf(line, "about").flatMap(({ at, form }): readonly Finding[] => {
      const { tokens, language } = line;
      const source = subjectBefore(line, at, form.agreement);
      if (source === undefined) return [];
      for (let place = at + 1; place < tokens.length && place - at <= 6 && !isBoundary(tokens[place]); place++) {
        if (!language.about.has(tokens[place]?.form ?? "")) continue;
        if (/^(?:том|это[мт]|нем|ней|них|себе|те|це|нього|неї)$/u.test(tokens[place + 1]?.form ?? "")) return [];
        return [
          {
            rule: "about",
            cue: [{ from: at, to: at + 1 }],
            source,
            content: [{ from: place, to: sentenceEnd(line, place) }],
          },
        ];
      }
      return [];
    }),
};

/** "Denied", "called … a …", "accused … of". */
export const object: PatternRule = {
  id: "object",
  summary: "A verb of denying, accusing, naming or judging with its subject and its object.",
  example: "Мэр города назвал закрытие моста ошибкой.",
  apply: (line) =>
    verbsOf(line, "object").flatMap(({ at, form }): readonly Finding[] => {
      const next = line.tokens[at + 1];
      const source = subjectBefore(line, at, form.agreement);
      if (source === undefined || next === undefined || isBoundary(next)) return [];
      const to = sentenceEnd(line, at + 1);
      if (to - at < 3) return [];
      return [{ rule: "object", cue: [{ from: at, to: at + 1 }], source, content: [{ from: at + 1, to }] }];
    }),
};
