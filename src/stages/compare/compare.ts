import type { DocumentCard, StatementCard } from "../../model/card.ts";
import type { CaseContext } from "../../model/case-stage.ts";
import { makeId } from "../../model/id.ts";
import type { Inference, InferenceModel } from "../../model/inference-model.ts";
import type { Link } from "../../model/link.ts";
import type { Reading } from "../../model/reading.ts";
import type { Relation } from "../../model/relation.ts";
import { askOf } from "./compare-words.ts";
import { decide, round, version } from "./decide.ts";
import { eachSays, wholeOf } from "./evidence.ts";
import { type Pair, pairOf } from "./pair.ts";
import type { Finding } from "./rule.ts";
import { figuresOf } from "./rules/figures.ts";
import { sideOf } from "./side.ts";

export { compareWords, type WordsVerdict } from "./compare-words.ts";

/** Two statements to compare, with their documents and how they are linked. */
export interface Compared {
  /** The later one. */
  readonly from: StatementCard;
  readonly to: StatementCard;
  readonly documents: { readonly from: DocumentCard; readonly to: DocumentCard };
  readonly link: Link;
}

interface Judged {
  readonly finding: Finding;
  readonly reading: Reading;
}

/**
 * What each pair's statements are to one another, in the order of the pairs. Figures, negation and denial decide by rule; weights are
 * asked, in one batch, only where these do not.
 */
export async function compare(pairs: readonly Compared[], context: CaseContext): Promise<readonly Relation[]> {
  const read = pairs.map(({ from, to, documents, link }) => {
    const { languages } = context;
    const pair = pairOf(sideOf(from, languages, documents.from), sideOf(to, languages, documents.to), link);
    return { pair, judged: byRule(pair, context) };
  });
  const open = read.filter(({ judged }) => judged === undefined).map(({ pair }) => pair);
  const answers = await askOf(open, context.inference);
  const weighed = new Map(open.map((pair, at) => [pair, answers[at]]));
  return read.map(({ pair, judged }) =>
    relationOf(pair, judged ?? byWeights(pair, weighed.get(pair), context.inference)),
  );
}

function byRule(pair: Pair, context: CaseContext): Judged | undefined {
  const decision = decide(pair, context);
  if (decision === undefined) return undefined;
  const { finding, rule, confidence } = decision;
  return { finding, reading: { kind: "rule", id: rule, version, confidence } };
}

/** Weights are believed from here on: a wrong contradiction costs more than a missed one. */
const CONTRADICTS_FROM = 0.85;
const SUPPORTS_FROM = 0.6;

/** What weights say, where they are sure; else what the link says: that both say one thing, or not. */
function byWeights(pair: Pair, answer: Inference | undefined, model: InferenceModel | undefined): Judged {
  const { a, b, linked, link } = pair;
  const evidence = { a: wholeOf(a), b: wholeOf(b) };
  if (answer !== undefined && model !== undefined && linked) {
    const kind =
      answer.contradicts >= CONTRADICTS_FROM
        ? "contradicts"
        : answer.supports >= SUPPORTS_FROM
          ? "supports"
          : undefined;
    if (kind !== undefined) {
      const confidence = round(answer[kind]);
      return {
        finding: {
          kind,
          ground: "inference",
          evidence,
          sentence: `${kind === "supports" ? "Both say the same, it seems" : "They speak against one another, it seems"}: ${eachSays(a, b, evidence)}`,
          reasons: [{ feature: "weights", words: `${model.id} ${confidence.toFixed(2)}`, weight: confidence }],
        },
        reading: { kind: "model", id: model.id, version: model.version, confidence },
      };
    }
  }
  return byLink(pair, link, evidence);
}

/** Linked as one claim, and nothing speaks against it: less is said than that one follows from the other. */
const LINKED_SUPPORTS = 0.6;
/** So much must be shared that nothing was found against it is worth saying. */
const SHARED_SUPPORTS = 0.34;

function byLink(pair: Pair, link: Link | undefined, evidence: Finding["evidence"]): Judged {
  const { a, b, linked } = pair;
  const kind = !linked ? "unrelated" : mayAgree(pair) ? "supports" : "abstains";
  const lead = {
    abstains: "Whether they agree is not told",
    supports: "Both speak of one thing, and nothing was found against it",
    unrelated: "Neither speaks for or against the other",
  }[kind];
  const confidence = round(kind === "supports" ? LINKED_SUPPORTS * Math.min(1, link?.reading.confidence ?? 1) : 0.6);
  return {
    finding: {
      kind,
      ground: "words",
      evidence,
      sentence: `${lead}: ${eachSays(a, b, evidence)}`,
      reasons: [{ feature: "linked", words: link?.verdict ?? "", weight: linked ? 1 : 0 }],
    },
    reading: { kind: "rule", id: "by-link", version, confidence },
  };
}

/** Nothing that a rule should have compared is left: no negation, figure or condition on one side alone, in a language that is known. */
function mayAgree(pair: Pair): boolean {
  const { a, b, shared } = pair;
  if (a.language === undefined || b.language === undefined || shared < SHARED_SUPPORTS) return false;
  const figures = [a, b].map(
    ({ units }) => units.filter(({ kind }) => kind === "quantity" || kind === "number").length,
  );
  return (
    a.negations.length === b.negations.length &&
    a.conditional === b.conditional &&
    (figures[0] === 0 || figures[1] === 0 || doFiguresMeet(pair))
  );
}

function doFiguresMeet(pair: Pair): boolean {
  const compared = figuresOf(pair);
  return compared.length > 0 && compared.every(({ relation }) => relation !== "apart");
}

function relationOf({ a, b }: Pair, { finding, reading }: Judged): Relation {
  const { kind, ground, denial, evidence, sentence, reasons } = finding;
  const value = round(reasons.reduce((sum, { weight }) => sum + weight, 0));
  return {
    id: makeId("relation", a.card.statementId, b.card.statementId),
    from: a.card.statementId,
    to: b.card.statementId,
    kind,
    ground,
    ...(denial === undefined ? {} : { denial: { by: denial.by === "a" ? "from" : "to", how: denial.how } }),
    evidence: { from: evidence.a, to: evidence.b },
    sentence,
    score: { value, reasons },
    reading,
  };
}
