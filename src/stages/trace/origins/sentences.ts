import type { DocumentCard } from "../../../model/card.ts";
import type { Facet } from "../../../model/facet/facet.ts";
import type { OriginGraph } from "../../../model/origin.ts";
import { affirming, carriers, copiesAmong, type Independence, nameOf } from "./count.ts";
import { endOf } from "./ends.ts";
import type { Origin } from "./group.ts";
import type { Member } from "./member.ts";
import { type Publishers, publisherOf } from "./outlets.ts";
import type { Scene } from "./rules/rule.ts";
import type { TraceInput } from "./trace-input.ts";

/** What the screen says of a claim: who carries it, who knows it, who speaks against it, and what its figures were. */
export function sentencesOf(
  origins: readonly Origin[],
  counts: OriginGraph["counts"],
  independence: Independence,
  input: TraceInput,
  scene: Scene,
): readonly string[] {
  const figures = figuresInOrder(origins);
  const deniers = [...new Set(origins.filter(({ group }) => group.attitude === "denies").map(denierOf))].sort();
  const against = [...new Set(contradicting(origins, input, scene))].filter((who) => !deniers.includes(who)).sort();
  return [
    carried(counts, input.articles, origins, scene),
    ...(figures.length < 2 ? [] : [`Figures: ${figures.join(", then ")}.`]),
    ...(deniers.length === 0 ? [] : [`Denied by ${listOf(deniers)}.`]),
    ...(against.length === 0 ? [] : [`Contradicted by ${listOf(against)}.`]),
    independence.sentence,
  ];
}

function carried(
  counts: OriginGraph["counts"],
  of: number | undefined,
  origins: readonly Origin[],
  scene: Scene,
): string {
  const articles =
    of === undefined || of < counts.articles
      ? `${counts.articles} ${counts.articles === 1 ? "article carries" : "articles carry"} it.`
      : `${counts.articles} of ${of} articles ${counts.articles === 1 ? "carries" : "carry"} it.`;
  const parts = [
    `${counts.identified} identified ${counts.identified === 1 ? "origin" : "origins"}${ofParties(counts)}`,
    ...copying(origins, scene),
    ...(counts.unnamed === 0 ? [] : [`${counts.unnamed} ${counts.unnamed === 1 ? "origin" : "origins"} unnamed`]),
    ...(counts.unknown === 0 ? [] : [`${counts.unknown} lineage unknown`]),
  ];
  return `${articles} ${parts.join("; ")}.`;
}

function ofParties({ identified, parties }: OriginGraph["counts"]): string {
  const [first, ...others] = parties;
  if (identified < 2 || first === undefined || first.party === null || others.length > 0) return "";
  return `, ${identified === 2 ? "both" : "all"} of one party`;
}

/** "3 outlets copy one wire": outlets whose text of it was taken from one other document of the case. */
function copying(origins: readonly Origin[], { copies, sources }: Scene): readonly string[] {
  const documents = carriers(origins);
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const roots = new Map<string, Set<string>>();
  const wires = new Set<string>();
  // Of what a document may have its text from, the one that most of it stands in.
  const ofAll = [...copiesAmong(copies, documents)].sort((a, b) => a.share - b.share || (a.of > b.of ? -1 : 1));
  const of = new Map(ofAll.map((copy) => [copy.documentId, copy]));
  for (const copy of of.values()) {
    let root = copy.of;
    // A copy of a copy is one of the first text; the steps are bounded, since two texts may each be called the other's.
    for (let step = 0; step < of.size && of.has(root) && root !== copy.documentId; step++)
      root = of.get(root)?.of ?? root;
    const [copier, origin] = [byId.get(copy.documentId), byId.get(root)];
    const [by, from] = [copier, origin].map((document) => (document === undefined ? undefined : publisherOf(document)));
    if (by === undefined || sources.publishers.familyOf(by) === (from && sources.publishers.familyOf(from))) continue;
    const list = roots.get(root);
    if (list === undefined) roots.set(root, new Set([sources.publishers.familyOf(by)]));
    else list.add(sources.publishers.familyOf(by));
    if (copy.credit !== undefined || (copier !== undefined && passesOn(copier, from, sources.publishers)))
      wires.add(root);
  }
  return [...roots]
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .map(([root, outlets]) => {
      const what = wires.has(root) ? "one wire" : "one text";
      return `${outlets.size} ${outlets.size === 1 ? "outlet copies" : "outlets copy"} ${what}`;
    });
}

/** A document names an outlet as the one through which its sources reached it. */
function passesOn(document: DocumentCard, outlet: string | undefined, publishers: Publishers): boolean {
  return (
    outlet !== undefined &&
    document.statements.some(({ chain }) =>
      chain.some(({ role, actor, words }) => role === "via" && publishers.named(actor?.name ?? words) === outlet),
    )
  );
}

function denierOf(origin: Origin): string {
  return origin.group.kind === "unknown" ? outletsOf(origin) : nameOf(origin);
}

function outletsOf({ group }: Origin): string {
  return group.outlets.length === 0 ? "an outlet that is not named" : listOf([...group.outlets]);
}

/** Who stands behind statements of other claims that contradict one of this claim. */
function contradicting(origins: readonly Origin[], { relations, cards }: TraceInput, scene: Scene): readonly string[] {
  const own = new Set(affirming(origins).flatMap(({ group }) => group.statements));
  const inClaim = new Set(origins.flatMap(({ group }) => group.statements));
  const others = new Set(
    relations.flatMap(({ kind, from, to }) => {
      if (kind !== "contradicts") return [];
      return own.has(from) && !inClaim.has(to) ? [to] : own.has(to) && !inClaim.has(from) ? [from] : [];
    }),
  );
  const { cast, publishers } = scene.sources;
  return cards.flatMap((document) =>
    document.statements
      .filter(({ statementId }) => others.has(statementId))
      .map((card) => {
        const end = endOf(card, document, scene.sources);
        switch (end.kind) {
          case "actor":
            return cast.get(end.who)?.who.name ?? end.words;
          case "first-hand":
            return `${publishers.nameOf(end.outlet)}’s own reporting`;
          case "nobody":
            return document.outlet.name ?? "an outlet that is not named";
          default:
            return end.words;
        }
      }),
  );
}

/** The figures of the thing that most statements count, each where it is first told. */
function figuresInOrder(origins: readonly Origin[]): readonly string[] {
  const members = affirming(origins)
    .flatMap(({ members: all }) => all.filter(({ attitude }) => attitude !== "denies"))
    .sort((a, b) => a.document.at - b.document.at || a.card.position - b.card.position);
  const told = members.map(countsOf);
  const votes = new Map<string, number>();
  for (const counts of told)
    for (const what of new Set(counts.map(({ what }) => what))) votes.set(what, (votes.get(what) ?? 0) + 1);
  const [what] = [...votes].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0] ?? [];
  const figures = told.flatMap((counts) => counts.filter((one) => one.what === what).slice(0, 1));
  return [...new Set(figures.map(({ words }) => words))];
}

function countsOf({ card }: Member): readonly { readonly what: string; readonly words: string }[] {
  return card.facets.flatMap(({ facet, use }) =>
    use.aspect === "event" && facet.kind === "quantity" ? countOf(facet) : [],
  );
}

function countOf({ value }: Extract<Facet, { kind: "quantity" }>) {
  if (value.number === undefined) return [];
  const what = value.casualty ?? value.unit.code ?? value.unit.kind;
  const about = value.approximation === "exact" ? "" : `${value.approximation} `;
  return [{ what, words: `${about}${value.number}` }];
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
