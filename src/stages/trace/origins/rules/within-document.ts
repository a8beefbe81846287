import type { StatementCard } from "../../../../model/card.ts";
import { contains } from "../../../../text/spans.ts";
import type { Member } from "../member.ts";
import { differInFigures, figuresOf, overlapOf } from "../wording.ts";
import { best, isOpen, type LineageRule, type Scene, sameSide } from "./rule.ts";

/** Whether a statement's words hold another's: somebody who says what somebody else said. */
export function holdsStatement(outer: StatementCard, inner: StatementCard): boolean {
  return (
    outer.statementId !== inner.statementId &&
    inner.words.length < outer.words.length &&
    inner.spans.every((span) => outer.spans.some((around) => contains(around, span)))
  );
}

export const saidInside: LineageRule = {
  id: "said-inside",
  summary: "Its words hold another statement of the claim, which somebody else is said to have made.",
  example: "“The telephone rang, and a man said: ‘Close it.’” goes back to the man",
  weight: 0.95,
  apply(at, { members, inDocument }) {
    const member = members[at];
    if (member === undefined || member.end.kind !== "nobody") return undefined;
    const there = inDocument.get(member.document.documentId) ?? [];
    const to = there.find((place) => {
      const other = members[place];
      return other !== undefined && sameSide(member, other) && holdsStatement(member.card, other.card);
    });
    return to === undefined ? undefined : { to, words: members[to]?.card.words.slice(0, 80) ?? "" };
  },
};

export const repeatsOwn: LineageRule = {
  id: "repeats-own",
  summary: "What an outlet says in its own voice, and attributes elsewhere in the same article.",
  example: "Twelve were hurt on Tuesday. […] “Twelve of ours are in hospital,” said the union.",
  weight: 0.85,
  apply(at, scene) {
    const member = scene.members[at];
    if (member?.end.kind !== "nobody") return undefined;
    const to = attributedBeside(at, scene);
    return to === undefined ? undefined : { to, words: scene.members[to]?.card.words.slice(0, 80) ?? "" };
  },
};

export const sameSource: LineageRule = {
  id: "same-source",
  summary: "Somebody without a name who says it twice in one article.",
  example: "The director told the agency that 15 were treated. “Four are still here,” she said.",
  weight: 0.9,
  apply(at, { members, inDocument }) {
    const member = members[at];
    const actor = member?.card.chain.at(-1)?.actor?.actorId;
    if (member?.end.kind !== "unnamed" || actor === undefined) return undefined;
    const to = (inDocument.get(member.document.documentId) ?? []).find((place) => {
      const other = members[place];
      return (
        place !== at &&
        other?.card.chain.at(-1)?.actor?.actorId === actor &&
        other !== undefined &&
        sameSide(member, other)
      );
    });
    return to === undefined ? undefined : { to, words: member.end.words };
  },
};

export const takesUp: LineageRule = {
  id: "same-speaker",
  summary:
    "“He”, “she” or “it”, of whom reading could not tell who it is, beside a statement of the claim whose speaker is told.",
  example: "The hospital treated 15, its director said. “Four are still here,” she said.",
  weight: 0.7,
  apply(at, scene) {
    const member = scene.members[at];
    if (member?.end.kind !== "pronoun") return undefined;
    const to = attributedBeside(at, scene);
    return to === undefined ? undefined : { to, words: member.end.words };
  },
};

/** So much of its words an outlet's sentence shares with what it repeats, where no figure does. */
const REPEATED = 0.3;

function shareFigure(a: Member, b: Member): boolean {
  const figures = figuresOf(a.card);
  return [...figuresOf(b.card)].some((figure) => figures.has(figure));
}

/** The statement of the same article, with an end to its chain, that says the same: the likest, then the nearest. */
function attributedBeside(at: number, { members, inDocument }: Scene): number | undefined {
  const member = members[at];
  if (member === undefined) return undefined;
  return best(inDocument.get(member.document.documentId) ?? [], (place) => {
    const other = members[place];
    if (other === undefined || place === at || !sameSide(member, other)) return 0;
    if (other.end.kind === "nobody" || other.end.kind === "pronoun") return 0;
    if (differInFigures(member.card, other.card)) return 0;
    const words = overlapOf(member.card.words, other.card.words);
    if (member.card.voice === "outlet" && words < REPEATED && !shareFigure(member, other)) return 0;
    const apart = Math.abs(member.card.position - other.card.position);
    return 1 + words - Math.min(apart, 100) / 1_000;
  });
}

export const staffBeside: LineageRule = {
  id: "staff",
  summary: "Those who work in a body that stands behind the claim, said in general or right beside it.",
  example: "Doctors in Dunmarrow admitted an error. Now it is fourteen. — where Dunmarrow Hospital said fourteen",
  weight: 0.7,
  apply(at, scene) {
    const member = scene.members[at];
    if (member === undefined) return undefined;
    const own = member.end.kind === "unnamed" ? member.end.words : undefined;
    const words = own ?? (isOpen(member) ? sourceBeside(member) : undefined);
    const staff = scene.sources.languages
      .get(member.card.language ?? member.document.language?.split("-")[0])
      ?.trace?.staff.find(({ people }) => words !== undefined && people.test(words));
    if (words === undefined || staff === undefined) return undefined;
    const whos = new Map(scene.behind.map((one) => [one.who.key, one]));
    const bodies = scene.members.flatMap(({ end }, to) => {
      const names = end.kind === "actor" ? whos.get(end.who)?.names : undefined;
      return end.kind === "actor" && names?.some((name) => staff.body.test(name.words)) === true
        ? [{ to, who: end.who }]
        : [];
    });
    if (new Set(bodies.map(({ who }) => who)).size !== 1) return undefined;
    const figures = figuresOf(member.card);
    const to = bodies.find(({ to: place }) => {
      const other = scene.members[place];
      if (other === undefined || !sameSide(member, other)) return false;
      if (own !== undefined) return !differInFigures(member.card, other.card);
      return [...figuresOf(other.card)].some((figure) => figures.has(figure));
    })?.to;
    return to === undefined ? undefined : { to, words };
  },
};

/** No further than so many characters of text lie between two sentences of a paragraph. */
const BESIDE = 120;

/** The source of the statement right before it. */
function sourceBeside({ card, document }: Member): string | undefined {
  const before = document.statements.find(({ position }) => position === card.position - 1);
  const [end, start] = [before?.spans.at(-1)?.end, card.spans[0]?.start];
  if (before === undefined || end === undefined || start === undefined || start - end > BESIDE) return undefined;
  return before.chain.findLast(({ role }) => role === "source")?.words;
}
