import { pick, type Random } from "./random.ts";

/** What a pair is: e follows, c cannot be true beside it, n neither. */
export type Label = "e" | "c" | "n";

/** A pair that a rule made of a sentence. */
export interface MadePair {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: Label;
  /** The rule's name. */
  readonly by: string;
}

interface Maker {
  readonly id: string;
  readonly label: Label;
  /** The hypothesis, or nothing where the rule finds nothing to do. `names`: names of other sentences. */
  readonly make: (sentence: string, random: Random, names: readonly string[]) => string | undefined;
}

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const opposites: readonly (readonly [string, string])[] = [
  ["rose", "fell"],
  ["increased", "decreased"],
  ["won", "lost"],
  ["before", "after"],
  ["more", "fewer"],
  ["opened", "closed"],
  ["first", "last"],
  ["arrested", "released"],
  ["accepted", "rejected"],
  ["approved", "rejected"],
  ["supported", "opposed"],
  ["began", "ended"],
  ["largest", "smallest"],
  ["higher", "lower"],
  ["always", "never"],
  ["all", "none"],
  ["alive", "dead"],
  ["true", "false"],
  ["confirmed", "denied"],
  ["guilty", "innocent"],
  ["north", "south"],
  ["east", "west"],
  ["old", "new"],
  ["public", "private"],
  ["success", "failure"],
  ["allowed", "banned"],
  ["joined", "left"],
  ["bought", "sold"],
  ["arrived", "left"],
  ["survived", "died"],
  ["many", "few"],
  ["same", "different"],
  ["best", "worst"],
  ["early", "late"],
  ["northern", "southern"],
  ["eastern", "western"],
  ["male", "female"],
  ["major", "minor"],
  ["included", "excluded"],
  ["with", "without"],
];
const helping = /\b(is|are|was|were|will|has|have|had|can|could|would|should|must|did|does|do)\b(?! not\b|n't)/u;
const negated = /\b(is|are|was|were|will|has|have|had|can|could|would|should|must|did|does|do)(?: not\b|n't\b)/u;
const someone = [
  "Officials",
  "The ministry",
  "A spokesman",
  "The company",
  "Police",
  "The government",
  "Witnesses",
  "The mayor",
  "Her lawyer",
  "The army",
];
const capital = /(?<=[a-z,;] )(?:[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2})(?=[ ,.;])/u;

const swapAll = (text: string, found: RegExp, by: (word: string) => string): string | undefined => {
  const changed = text.replace(found, (word) => by(word));
  return changed === text ? undefined : changed;
};

function otherNumber(word: string, random: Random): string {
  const plain = Number(word.replaceAll(",", ""));
  if (/^(1[5-9]|20)\d\d$/u.test(word))
    return String(plain + pick([-30, -11, -7, -4, -3, -2, -1, 1, 2, 3, 4, 9], random));
  if (!Number.isFinite(plain) || word.includes("."))
    return word.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 3) % 10));
  const other = Math.max(1, Math.round(plain * pick([0.3, 0.5, 0.6, 0.75, 1.3, 1.5, 2, 3], random)));
  const text = other === plain ? String(plain + 2) : String(other);
  return word.includes(",") && other > 999 ? other.toLocaleString("en-US") : text;
}

const lower = (sentence: string): string =>
  /^(?:The|A|An|It|He|She|They|In|On|This|There|His|Her|Its|At|For)\b/u.test(sentence)
    ? sentence[0]?.toLowerCase() + sentence.slice(1)
    : sentence;
const told = (sentence: string, words: string, random: Random): string =>
  `${pick(someone, random)} ${words} ${lower(sentence)}`;

/** Rules that turn a sentence into another whose relation to it is known. */
const makers: readonly Maker[] = [
  {
    id: "number",
    label: "c",
    make: (s, r) => swapAll(s, /(?<![\d.,])\d{1,3}(?:,\d{3})+|(?<![\d.,])\d+(?:\.\d+)?/u, (w) => otherNumber(w, r)),
  },
  {
    id: "number-word",
    label: "c",
    make: (s, r) =>
      swapAll(s, /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u, (w) =>
        pick(
          numbers.filter((n) => n !== w),
          r,
        ),
      ),
  },
  {
    id: "day",
    label: "c",
    make: (s, r) =>
      swapAll(s, /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u, (w) =>
        pick(
          days.filter((d) => d !== w),
          r,
        ),
      ),
  },
  {
    id: "month",
    label: "c",
    make: (s, r) =>
      swapAll(s, /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/u, (w) =>
        pick(
          months.filter((m) => m !== w),
          r,
        ),
      ),
  },
  { id: "not", label: "c", make: (s) => swapAll(s, helping, (w) => `${w} not`) },
  { id: "not-not", label: "c", make: (s) => swapAll(s, negated, (w) => w.replace(/ not$|n't$/u, "")) },
  {
    id: "opposite",
    label: "c",
    make: (s, r) => {
      const there = opposites
        .flatMap(
          ([a, b]) =>
            [
              [a, b],
              [b, a],
            ] as const,
        )
        .filter(([a]) => new RegExp(`\\b${a}\\b`, "u").test(s));
      if (there.length === 0) return undefined;
      const [a, b] = pick(there, r);
      return s.replace(new RegExp(`\\b${a}\\b`, "u"), b);
    },
  },
  {
    id: "name",
    label: "c",
    make: (s, r, names) =>
      swapAll(
        s,
        capital,
        (w) =>
          pick(
            names.filter((n) => n !== w && n.split(" ").length === w.split(" ").length),
            r,
          ) ?? w,
      ),
  },
  {
    id: "denied",
    label: "c",
    make: (s, r) =>
      told(
        s,
        pick(
          [
            "denied that",
            "denied reports that",
            "said it was not true that",
            "rejected claims that",
            "dismissed as false reports that",
          ],
          r,
        ),
        r,
      ),
  },
  {
    id: "none",
    label: "c",
    make: (s) =>
      swapAll(
        s,
        /\b(?:\d+|two|three|four|five|six|several|many|some) (?=(?:people|men|women|soldiers|children|passengers|members|players|students|victims|workers)\b)/u,
        () => "no ",
      ),
  },
  { id: "same", label: "e", make: (s) => s },
  {
    id: "said",
    label: "e",
    make: (s, r) => told(s, pick(["said that", "confirmed that", "said", "announced that"], r), r),
  },
  {
    id: "cut-clause",
    label: "e",
    make: (s) =>
      swapAll(
        s,
        /, (?:which|who|whose|where|although|though|while|including|according to)\b[^.]{10,}(?=\.$)/u,
        () => "",
      ),
  },
  {
    id: "cut-opening",
    label: "e",
    make: (s) => {
      const found = /^(?:On|In|At|After|During|Since|By|For) [^,]{3,50}, (.{25,})$/u.exec(s)?.[1];
      return found === undefined ? undefined : (found[0] ?? "").toUpperCase() + found.slice(1);
    },
  },
  { id: "cut-brackets", label: "e", make: (s) => swapAll(s, / \([^)]{3,80}\)/u, () => "") },
  {
    id: "cut-and",
    label: "e",
    make: (s) => {
      const found = /^(.{35,}?),? (?:and|but) (?:the|he|she|it|they|was|is|has|had|a)\b.{15,}$/u.exec(s)?.[1];
      return found === undefined ? undefined : `${found}.`;
    },
  },
  {
    id: "asked",
    label: "n",
    make: (s, r) =>
      told(
        s,
        pick(["did not say whether", "asked whether", "could not say whether", "are investigating whether"], r),
        r,
      ),
  },
];

/** A sentence's pairs: at most one that holds, one that cannot, rarely one that is open. */
export function makePairs(sentence: string, random: Random, names: readonly string[]): readonly MadePair[] {
  const pairs: MadePair[] = [];
  for (const label of ["c", "e", "n"] as const) {
    if (label === "n" && random() > 0.3) continue;
    const made = makers
      .filter((maker) => maker.label === label)
      .map((maker) => ({ by: maker.id, hypothesis: maker.make(sentence, random, names) }))
      .filter((one): one is { by: string; hypothesis: string } => one.hypothesis !== undefined);
    // Every sentence can be denied or said again: where anything else can be done, that mostly is.
    const own = made.filter(({ by }) => !["denied", "same", "said", "name"].includes(by));
    const rarer = own.filter(({ by }) => by !== "not");
    const from = rarer.length > 0 && random() < 0.6 ? rarer : own.length > 0 && random() < 0.75 ? own : made;
    if (from.length === 0) continue;
    const { by, hypothesis } = pick(from, random);
    const turned = label === "c" && random() < 0.4;
    pairs.push(
      turned ? { premise: hypothesis, hypothesis: sentence, label, by } : { premise: sentence, hypothesis, label, by },
    );
  }
  return pairs;
}

/** Names within sentences, to put in place of others. */
export const nameIn = (sentence: string): string | undefined => capital.exec(sentence)?.[0];
