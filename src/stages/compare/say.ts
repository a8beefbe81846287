import type { CardActor, CardLink } from "../../model/card.ts";
import type { Span } from "../../model/span.ts";
import { wordsToCompare } from "../../text/name-keys.ts";
import type { Side } from "./side.ts";

/** So much of a statement's words is said on the screen. */
const MOST = 110;

/** The far end of a statement's chain: whose saying it is; `undefined` for the outlet's own voice. */
function sayer({ card }: Side): CardLink | undefined {
  return card.chain.findLast(({ role }) => role === "source");
}

/** Who says it, as a sentence names them. */
export function nameSayer(side: Side): string {
  const link = sayer(side);
  if (link !== undefined) {
    const name = link.actor?.named === true ? link.actor.name : link.words;
    return upper(name.trim());
  }
  const { name, domain } = side.document?.outlet ?? {};
  return name ?? domain ?? "One text";
}

/** The words of a statement in quotation marks, cut to what shows it. */
export function quote(side: Side, shown: readonly Span[]): string {
  const words = side.card.words.replace(/\s+/gu, " ").trim();
  if (words.length <= MOST) return `“${strip(words)}”`;
  const first = side.card.spans[0]?.start ?? 0;
  const start = Math.max(0, Math.min(...shown.map((span) => span.start)) - first);
  if (!Number.isFinite(start) || start > words.length) return `“${strip(words.slice(0, MOST))} …”`;
  const from = start < MOST / 2 ? 0 : words.indexOf(" ", start - MOST / 2) + 1;
  const cut = words.slice(from, from + MOST);
  const end = from + MOST >= words.length ? cut : cut.slice(0, cut.lastIndexOf(" "));
  return `“${from > 0 ? "… " : ""}${strip(end)}${from + MOST >= words.length ? "" : " …"}”`;
}

function strip(words: string): string {
  return words.replace(/^["“”«»'‘]+|["“”«»'’.,;:]+$/gu, "");
}

function upper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/**
 * Whether both statements are of one voice: the same actor, one who speaks for the other or for the same body, one party, or the same outlet
 * by itself.
 */
export function sameVoice(a: Side, b: Side): { readonly how: string } | undefined {
  const [one, two] = [sayer(a), sayer(b)];
  if (one === undefined && two === undefined) {
    const [left, right] = [a.document?.outlet, b.document?.outlet];
    const same =
      left?.domain !== undefined
        ? left.domain === right?.domain
        : left?.name !== undefined && left.name === right?.name;
    return same ? { how: `the same outlet: ${nameSayer(a)}` } : undefined;
  }
  if (one === undefined || two === undefined || !isSure(a) || !isSure(b)) return undefined;
  const party = one.actor?.party;
  if (party !== undefined && party === two.actor?.party) return { how: `the same party: ${party}` };
  for (const name of namesOf(one)) {
    for (const other of namesOf(two)) if (isSameBody(name, other)) return { how: `the same speaker: ${name}` };
  }
  return undefined;
}

/** Headlines drop words, so that who says them is read less well: a wrong speaker would revise what another gave. */
const SURE = 0.5;
const SURE_IN_HEADLINE = 0.7;

function isSure({ card: { block, confidence = 1 } }: Side): boolean {
  return confidence >= (block === "title" || block === "heading" ? SURE_IN_HEADLINE : SURE);
}

function namesOf({ actor, words }: CardLink): readonly string[] {
  return actor === undefined ? [words] : [actor.name, ...speaksFor(actor), ...(actor.named ? [] : [words])];
}

function speaksFor(actor: CardActor): readonly string[] {
  return actor.speaksFor === undefined ? [] : [actor.speaksFor];
}

/** "Dunmarrow General Hospital" and "the hospital", "Piet Lannick" and "Lannick": all words of the one are in the other, or most. */
function isSameBody(a: string, b: string): boolean {
  const [one, two] = [wordsToCompare(a), wordsToCompare(b)];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  const shared = short.filter(({ stems }) =>
    long.some((word) => word.stems.some((stem) => stems.includes(stem))),
  ).length;
  return short.length > 0 && (shared === short.length || (shared >= 2 && shared >= 0.66 * short.length));
}
