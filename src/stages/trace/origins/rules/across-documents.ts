import type { Member } from "../member.ts";
import { outletKey } from "../outlets.ts";
import {
  aroundWords,
  differInFigures,
  figuresOf,
  names,
  overlapOf,
  plain,
  quotationsIn,
  sharedQuotation,
} from "../wording.ts";
import { best, isOpen, type LineageRule, type Scene, sameSide } from "./rule.ts";

/** An article that takes up another one may be dated a little before it: clocks and rounding. */
const CLOCKS = 3_600_000;

export const viaOutlet: LineageRule = {
  id: "via",
  summary: "It reports what another outlet published, and that outlet's article is in the case.",
  example: "Fifteen were hurt, Northern Wire reported",
  weight: 0.9,
  apply(at, scene) {
    const member = scene.members[at];
    if (member === undefined) return undefined;
    const through = upstreamOf(member, scene);
    if (through === undefined) return undefined;
    const to = best(scene.ofPublisher.get(through) ?? [], (place) => {
      const other = scene.members[place];
      if (other === undefined || place === at || !sameSide(member, other)) return 0;
      if (other.document.at > member.document.at + CLOCKS) return 0;
      if (differInFigures(member.card, other.card)) return 0;
      if (member.end.kind === "unnamed" && other.end.kind === "nobody") return 0;
      const told = other.end.kind === "actor" ? 0.5 : other.end.kind === "nobody" ? 0 : 0.25;
      return 0.5 + told + overlapOf(member.card.words, other.card.words);
    });
    return to === undefined ? undefined : { to, words: scene.sources.publishers.nameOf(through) };
  },
};

/** The outlet that a statement came through, where its chain ends there or at somebody without a name. */
function upstreamOf({ end, card, document }: Member, { sources }: Scene): string | undefined {
  if (end.kind === "outlet") return end.outlet;
  if (end.kind !== "unnamed" && end.kind !== "pronoun") return undefined;
  const via = card.chain.findLast(({ role }) => role === "via");
  if (via === undefined) return undefined;
  return sources.publishers.named(via.actor?.name ?? outletKey(via.words), document);
}

export const citing: LineageRule = {
  id: "cites",
  summary: "The words beside it name whom the outlet has it from: somebody who stands behind the claim elsewhere.",
  example: "Fifteen were hurt, the agency reported, citing Nela Ferrow",
  weight: 0.85,
  apply(at, scene) {
    const member = scene.members[at];
    if (member === undefined || !(isOpen(member) || member.end.kind === "unnamed")) return undefined;
    const trace = scene.sources.languages.get(member.card.language ?? member.document.language?.split("-")[0])?.trace;
    const around = aroundWords(member.card);
    const cue = trace?.citing.exec(around);
    if (cue === null || cue === undefined) return undefined;
    const after = around.slice(cue.index + cue[0].length);
    const named = new Set(
      scene.behind
        .filter((one) => one.names.some(({ words, person }) => names(after, words, !person)))
        .map(({ who }) => who.key),
    );
    const to = best([...scene.members.keys()], (place) => {
      const other = scene.members[place];
      if (other?.end.kind !== "actor" || !named.has(other.end.who) || !sameSide(member, other)) return 0;
      return differInFigures(member.card, other.card) ? 0 : 1;
    });
    return to === undefined ? undefined : { to, words: after.trim().slice(0, 80) };
  },
};

export const sameOffice: LineageRule = {
  id: "same-office",
  summary: "“The governor” without a name, where one person of that office stands behind the claim elsewhere.",
  example: "The governor signed it — where another article has Governor Asa Tell say so",
  weight: 0.75,
  apply(at, scene) {
    const member = scene.members[at];
    if (member?.end.kind !== "unnamed") return undefined;
    const language = scene.sources.languages.get(member.card.language ?? member.document.language?.split("-")[0]);
    const { words } = member.end;
    const first = words.split(/\s/u, 1)[0]?.toLowerCase() ?? "";
    const office = language?.names?.indefinite.includes(first) === true ? null : language?.trace?.head.exec(words);
    if (office === null || office === undefined) return undefined;
    const title = office[0].toLowerCase();
    const found = scene.members.flatMap((other, to) => {
      if (other.end.kind !== "actor" || other.end.person === undefined || !sameSide(member, other)) return [];
      const last = other.card.chain.at(-1);
      const told = [last?.words ?? "", ...(last?.actor?.roles ?? [])].join(" ").toLowerCase();
      return told.includes(title) ? [{ to, who: other.end.who }] : [];
    });
    const [one] = found;
    return one === undefined || found.some(({ who }) => who !== one.who) ? undefined : { to: one.to, words };
  },
};

export const namesOrigin: LineageRule = {
  id: "names-origin",
  summary:
    "An outlet's own sentence that names somebody who stands behind the claim elsewhere, with a figure that they gave.",
  example: "Dunmarrow General Hospital puts the number at 14 — where the hospital said fourteen",
  weight: 0.75,
  apply(at, scene) {
    const member = scene.members[at];
    if (member?.end.kind !== "nobody") return undefined;
    const figures = figuresOf(member.card);
    const known = new Map(scene.behind.map(({ who }) => [who.key, who.name]));
    const to = best([...scene.members.keys()], (place) => {
      const other = scene.members[place];
      if (other?.end.kind !== "actor" || !sameSide(member, other)) return 0;
      const name = known.get(other.end.who);
      if (name === undefined || !member.card.words.includes(name)) return 0;
      return [...figuresOf(other.card)].some((figure) => figures.has(figure)) ? 1 : 0;
    });
    const end = to === undefined ? undefined : scene.members[to]?.end;
    return to === undefined || end?.kind !== "actor" ? undefined : { to, words: known.get(end.who) ?? "" };
  },
};

export const notRepeated: LineageRule = {
  id: "not-repeated",
  summary: "Somebody did not repeat, withdraw or confirm it; the words around name whose statement it was.",
  example: "She did not repeat the ministry's statement that the bridge was closed",
  weight: 0.7,
  apply(at, scene) {
    const member = scene.members[at];
    if (member?.card.stance !== "declines") return undefined;
    const around = ` ${plain(aroundWords(member.card))} `;
    const known = new Map(
      scene.behind.map(({ who, names: all }) => [
        who.key,
        all.filter(({ person }) => !person).map(({ words }) => plain(words)),
      ]),
    );
    const to = scene.members.findIndex(
      ({ end }, place) =>
        place !== at &&
        end.kind === "actor" &&
        (known.get(end.who) ?? []).some((name) => around.includes(` ${name} `) || around.includes(` ${name}s `)),
    );
    const other = scene.members[to];
    return other === undefined || !sameSide(member, other) ? undefined : { to, words: around.trim().slice(0, 80) };
  },
};

export const shortQuotation: LineageRule = {
  id: "same-quotation",
  summary: "A word or two in quotation marks that one origin of the claim is quoted with, and nobody else.",
  example: "The word was “maintenance.” — where only the ministry is quoted with “for maintenance”",
  weight: 0.8,
  apply(at, scene) {
    const member = scene.members[at];
    if (member === undefined || !isOpen(member)) return undefined;
    const own = quotationsIn(member.card.words);
    if (own.length === 0) return undefined;
    const found = scene.members.flatMap((other, to) => {
      if (other.end.kind !== "actor" || !sameSide(member, other) || other.document.at > member.document.at) return [];
      const shared = sharedQuotation(own, quotationsIn(other.card.words));
      return shared === undefined ? [] : [{ to, who: other.end.who, shared }];
    });
    const [first] = found;
    return first === undefined || found.some(({ who }) => who !== first.who)
      ? undefined
      : { to: first.to, words: `“${first.shared}”` };
  },
};
