import { moment } from "../words.ts";
import type { Carrier, Lane } from "./graph-model.ts";

const kinds = {
  identified: "identified origin",
  unnamed: "origin without a name",
  unknown: "lineage unknown: that is no origin",
} as const;

const attitudes = { says: "says it", denies: "denies it", both: "is told to say it and to deny it" } as const;

/** What an origin is, in a line. */
export function laneWords({ kind, attitude, party, group }: Lane): string {
  if (kind === "unknown")
    return "These articles do not tell where they have it from; they are never added to the origins.";
  const parts: string[] = [kinds[kind], attitudes[attitude]];
  if (party !== undefined) parts.push(`of ${party}`);
  if (group?.occasion !== undefined) parts.push(`on this occasion: ${group.occasion}`);
  if (group?.firstHand !== undefined) parts.push(`saw it itself: “${group.firstHand}”`);
  return parts.join("; ");
}

const copied: Readonly<Record<string, string>> = {
  copy: "copies",
  reworked: "reworks the text of",
  excerpt: "takes a part of the text of",
  "same quotation": "has the same quotation as",
  credited: "names as where it has it from",
  linked: "links to",
};

/** From whom a carrier has the claim, in a few words. */
export function howWords(carrier: Carrier, lane: Lane): string {
  const parent = parentOf(carrier, lane);
  if (carrier.how === "unknown") return "does not say where it has it from";
  if (parent === undefined || carrier.how === "origin") return `has it from ${lane.name}`;
  if (carrier.how === "named") return `has it from ${parent.outlet}, which it names`;
  return `${copied[carrier.how] ?? "has it from"} ${parent.outlet}`;
}

/** What shows it: how much of the text, which credit, or why these go back to one origin. */
export function evidenceWords(carrier: Carrier, lane: Lane): readonly string[] {
  const { copy } = carrier;
  if (copy !== undefined) {
    return [
      `${Math.round(copy.share * 100)} % of its text stands in the other`,
      ...(copy.credit === undefined ? [] : [`both credit ${copy.credit}`]),
      ...(copy.order === "unknown" ? ["which of the two was first is not told by their times"] : []),
      ...copy.score.reasons.filter(({ weight, words }) => weight > 0 && words !== "").map(({ words }) => words),
    ];
  }
  const reasons = (lane.group?.score.reasons ?? []).filter(({ words }) => words !== "");
  const own = reasons.filter(({ words }) => words.toLowerCase().includes(carrier.outlet.toLowerCase()));
  return own.map(({ words }) => words);
}

/** "first", or how it stands to the first publisher. */
export function rankWords(carrier: Carrier, lanes: readonly Lane[]): string {
  const times = lanes.flatMap(({ carriers }) => carriers.map(({ at }) => at)).filter(Number.isFinite);
  return carrier.at === Math.min(...times) ? "published first" : "";
}

/** All of a carrier for those who do not see the graph. */
export function carrierName(carrier: Carrier, lane: Lane, lanes: readonly Lane[]): string {
  const { outlet, publishedAt, attitude, later, bundled } = carrier;
  return [
    bundled === undefined ? outlet : `${outlet}: ${bundled.map((one) => one.outlet).join(", ")}`,
    publishedAt === undefined ? "no time stated" : moment(publishedAt),
    rankWords(carrier, lanes),
    attitudes[attitude],
    howWords(carrier, lane),
    bundled === undefined && later.length > 0
      ? `${later.length} more ${later.length === 1 ? "article" : "articles"} later`
      : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

export function parentOf(carrier: Carrier, { carriers }: Lane): Carrier | undefined {
  return carriers.find(({ id }) => id === carrier.from);
}

/** A carrier with all that it goes back to and all that goes back to it. */
export function pathOf(id: string, lanes: readonly Lane[]): ReadonlySet<string> {
  const lit = new Set<string>();
  for (const lane of lanes) {
    if (lane.id === id) {
      lit.add(id);
      for (const carrier of lane.carriers) lit.add(carrier.id);
    }
    const start = lane.carriers.find((one) => one.id === id);
    if (start === undefined) continue;
    lit.add(lane.id);
    for (let up: Carrier | undefined = start; up !== undefined && !lit.has(up.id); up = parentOf(up, lane))
      lit.add(up.id);
    // Rows stand in such an order that whoever is copied comes before whoever copies.
    const below = new Set([id]);
    for (const { id: other, from } of lane.carriers) if (from !== undefined && below.has(from)) below.add(other);
    for (const other of below) lit.add(other);
  }
  return lit;
}
