import type { Candidate, LineView, SourceOption } from "./candidate.ts";
import type { Word } from "./line.ts";
import type { Range } from "./phrases.ts";

/** Names of the features that hold; their weights are learned. */
export type Features = readonly string[];

const bucket = (value: number): string =>
  value < 4 ? String(value) : value < 7 ? "4-6" : value < 12 ? "7-11" : value < 20 ? "12-19" : "20+";

/** How an end looks: what stands there, what follows, how far it is. */
export function endFeatures(view: LineView, candidate: Candidate, from: number, end: number): Features {
  const { words, last } = view;
  const at = words[end];
  const marked = at?.wordClass === "PUNCT";
  const next = marked ? words[end + 1] : at;
  const after = marked ? words[end + 2] : words[end + 1];
  const kind =
    end >= last ? "end" : words[end - 1]?.quotation !== undefined ? "quote" : marked ? (at?.form ?? "") : "word";
  const verbsBefore = view.groups.some((group) => group.head >= from && group.head < end);
  const auxBefore = verbsBefore || words.slice(from, end).some((word) => word.wordClass === "AUX");
  const later = view.groups.find((group) => group.head >= end);
  const rule = candidate.rule.split("+", 1)[0] ?? "";
  const nextForm = next === undefined ? "" : next.form;
  const nextClass = next?.wordClass ?? "";
  const base = `${kind}|${rule}`;
  return [
    "bias",
    `kind:${kind}`,
    `rule:${base}`,
    `next:${kind}|${nextForm}`,
    `nextClass:${kind}|${nextClass}|${after?.wordClass ?? ""}`,
    `nextRule:${base}|${nextForm}`,
    `aside:${kind}|${nextClass}|${after?.wordClass ?? ""}|${asideOf(view, marked ? end + 1 : end)}`,
    `length:${rule}|${bucket(end - from)}`,
    `left:${bucket(last - end)}|${kind}`,
    `verb:${rule}|${kind}|${auxBefore}`,
    `afterVerb:${kind}|${later === undefined ? "none" : later.head - end < 4 ? `near-${later.shape}` : "far"}`,
    `before:${words[end - 1]?.wordClass ?? ""}|${kind}`,
    `first:${rule}|${words[from]?.wordClass ?? ""}|${kind}|${auxBefore}`,
    ...(words[from]?.quotation !== undefined ? [`quoted:${kind}|${end - from === 1}`] : []),
    ...nextClause(view, marked ? end + 1 : end, kind),
    ...(later !== undefined ? [`laterLemma:${kind}|${words[later.head]?.lemma ?? ""}`] : []),
    ...(candidate.preposition === "" ? [] : [`preposition:${candidate.preposition}|${kind}|${nextForm}`]),
  ];
}

/** Whether the clause at word `at` has a cue of its own ("and noted that", "but the union says"), told from its verb and what follows. */
function nextClause({ words, groups, language }: LineView, at: number, kind: string): Features {
  const group = groups.find((one) => one.head >= at && one.head < at + 8);
  const begins = words[at]?.form ?? "";
  if (group === undefined) return [`clause:${kind}|${begins}|none`];
  const follows = words[group.to];
  const what =
    follows === undefined
      ? "end"
      : follows.quotation !== undefined
        ? "quote"
        : language.complementizers.has(follows.form) || follows.wordClass === "PRON"
          ? "clause"
          : follows.wordClass;
  const joins = words[at]?.wordClass === "CCONJ" ? at + 1 : at;
  const subject = group.from === joins ? "same" : subjectBetween(words, joins, group.from);
  return [
    `clause:${kind}|${begins}|${subject}|${what}`,
    `clauseLemma:${kind}|${words[at]?.wordClass ?? ""}|${subject}|${words[group.head]?.lemma ?? ""}`,
    `clauseShape:${kind}|${begins}|${subject}|${group.shape}`,
  ];
}

function subjectBetween(words: readonly Word[], from: number, to: number): string {
  const between = words.slice(from, to);
  if (between.some((word) => word.wordClass === "PUNCT" || word.quotation !== undefined)) return "broken";
  return between.some((word) => word.wordClass === "NOUN" || word.wordClass === "PROPN" || word.wordClass === "PRON")
    ? "new"
    : "none";
}

/** What follows a short phrase at word `at`: a relative pronoun shows an aside ("a fact which …"), a verb a clause. */
function asideOf({ words, language }: LineView, at: number): string {
  for (let index = at + 1; index < at + 5; index++) {
    const word = words[index];
    if (word === undefined) return "none";
    if (language.relatives.has(word.form)) return "relative";
    if (word.wordClass === "VERB" || word.wordClass === "AUX") return word.wordClass;
    if (word.wordClass === "PUNCT" || word.wordClass === "ADP") return word.wordClass;
  }
  return "long";
}

/** How a source option looks. */
export function sourceFeatures(view: LineView, candidate: Candidate, option: SourceOption): Features {
  const { group } = candidate;
  const rule = candidate.rule.split("+", 1)[0] ?? "";
  const previous = view.words[(group?.from ?? candidate.cue.from) - 1];
  const place = previous === undefined ? "start" : previous.wordClass === "PUNCT" ? previous.form : previous.wordClass;
  const others = candidate.sources.map((one) => one.how).join("/");
  const shape = group === undefined ? "none" : group.infinitive ? "to" : group.passive ? "passive" : group.shape;
  return [
    "bias",
    `how:${option.how}`,
    `others:${option.how}|${others}`,
    `shape:${option.how}|${shape}`,
    `place:${option.how}|${shape}|${place}`,
    `rule:${option.how}|${rule}`,
    `phrase:${option.how}|${phraseShape(view.words, option.range)}`,
    `lemma:${option.how}|${view.words[candidate.head]?.lemma ?? ""}`,
    `previous:${option.how}|${previous?.form ?? ""}|${shape}`,
  ];
}

/** How the whole candidate looks, with the content's end and the source chosen. */
export function candidateFeatures(
  view: LineView,
  candidate: Candidate,
  content: readonly Range[],
  option: SourceOption,
  endOdds: number,
  sourceOdds: number,
): Features {
  const { words, line } = view;
  const { rule, group } = candidate;
  const lemma = words[candidate.head]?.lemma ?? "";
  const act = view.language.actOf.get(lemma) ?? "none";
  const family = rule.split("+", 1)[0] ?? "";
  const first = words[content[0]?.from ?? 0];
  const second = words[(content[0]?.from ?? 0) + 1];
  const shape = group === undefined ? "none" : group.infinitive ? "to" : group.passive ? "passive" : group.shape;
  const length = content.reduce((sum, range) => sum + range.to - range.from, 0);
  const quotes = content.some((range) =>
    words.slice(range.from, range.to).some((word) => word.quotation !== undefined),
  );
  const finite = content.some((range) =>
    words.slice(range.from, range.to).some((word) => word.wordClass === "AUX" || word.wordClass === "VERB"),
  );
  const source = phraseShape(words, option.range);
  const head = option.range === undefined ? undefined : headOf(words, option.range);
  const place = words[candidate.cue.from - 1];
  const before = option.range === undefined ? undefined : words[option.range.from - 1];
  const earlier = view.groups.findLast((one) => one.head < candidate.head);
  const follow = words[candidate.cue.to];
  return [
    "bias",
    `rule:${rule}`,
    `lemma:${lemma}`,
    `lemmaRule:${lemma}|${family}`,
    `act:${act}|${family}`,
    `actShape:${act}|${shape}|${option.how}`,
    `actPreposition:${act}|${candidate.preposition}`,
    ...(rule === family ? [] : [`lemmaKind:${lemma}|${rule}`]),
    `lemmaShape:${lemma}|${shape}`,
    `lemmaPreposition:${lemma}|${candidate.preposition}`,
    `preposition:${family}|${candidate.preposition}`,
    `shape:${family}|${shape}`,
    `auxiliary:${group?.auxiliary ?? ""}|${shape}`,
    `negated:${group?.negated === true}|${family}`,
    `source:${family}|${source}`,
    `sourceHow:${option.how}|${shape}`,
    `sourceShape:${source}|${shape}`,
    `head:${head?.lemma ?? ""}`,
    `headRule:${head?.lemma ?? ""}|${family}`,
    `first:${family}|${first?.form ?? ""}`,
    `firstClass:${family}|${first?.wordClass ?? ""}|${second?.wordClass ?? ""}`,
    `lemmaFirst:${lemma}|${first?.wordClass ?? ""}`,
    `length:${family}|${bucket(length)}`,
    `finite:${family}|${finite}`,
    `quotes:${family}|${quotes}`,
    `lemmaQuotes:${lemma}|${quotes}`,
    `headline:${line.headline}|${family}`,
    `place:${place === undefined ? "start" : place.wordClass === "PUNCT" ? place.form : place.wordClass}|${shape}`,
    `before:${before?.form ?? "start"}|${option.how}`,
    `earlier:${earlier === undefined ? "none" : (words[earlier.head]?.lemma ?? "")}|${candidate.head - (earlier?.head ?? -99) < 6}`,
    `follow:${lemma}|${follow?.form ?? ""}`,
    `end:${oddsBucket(endOdds)}`,
    `sourceOdds:${oddsBucket(sourceOdds)}`,
    `endRule:${oddsBucket(endOdds)}|${family}`,
    `sourceRule:${oddsBucket(sourceOdds)}|${family}`,
  ];
}

function oddsBucket(odds: number): string {
  return String(Math.max(-3, Math.min(4, Math.round(odds))));
}

function headOf(words: readonly Word[], range: Range): Word | undefined {
  for (let at = range.from; at < range.to; at++) {
    const word = words[at];
    const next = words[at + 1];
    const nominal = word?.wordClass === "NOUN" || word?.wordClass === "PROPN" || word?.wordClass === "PRON";
    const goesOn =
      at + 1 < range.to && (next?.wordClass === "NOUN" || next?.wordClass === "PROPN" || next?.form === "'s");
    if (nominal && !goesOn) return word.wordClass === "PROPN" ? { ...word, lemma: "(name)" } : word;
  }
  return undefined;
}

function phraseShape(words: readonly Word[], range: Range | undefined): string {
  if (range === undefined) return "nobody";
  const first = words[range.from];
  const head = headOf(words, range);
  if (head === undefined) return `other-${first?.wordClass ?? ""}`;
  if (head.wordClass === "PRON") return `pronoun-${head.form}`;
  if (head.wordClass === "PROPN") return "name";
  return `noun-${first?.wordClass === "DET" ? first.form : (first?.wordClass ?? "")}`;
}
