import type { Actor } from "../model/actor.ts";
import type { Attribution, ChainLink } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { createSpanIndex, type SpanIndex } from "../text/span-index.ts";
import { hull } from "../text/spans.ts";

interface Placed {
  readonly span: Span;
  readonly actor: Actor;
}

/** A mention and a link that share at least this much of their joint stretch name the same thing. */
const SAME_STRETCH = 0.5;

/**
 * The attributions with each chain link's actor, where a mention of one stands at the link's words.
 *
 * A mention is taken when it and the link cover nearly the same stretch (intersection over union of 0.5 or
 * more, the best one), or else when exactly one person is mentioned inside the link ("Defence Ministry
 * spokesman Igor K."). A body named inside ("a spokesman for the ministry") is not the one who spoke, so
 * otherwise the link stays without an actor. Links that have one keep it.
 */
export function fillActors(attributions: readonly Attribution[], actors: readonly Actor[]): readonly Attribution[] {
  const placed = actors.flatMap((actor) => actor.mentions.map((mention): Placed => ({ span: mention.span, actor })));
  if (placed.length === 0) return attributions;
  const mentions = createSpanIndex(placed, ({ span }) => span);
  return attributions.map((attribution) => ({
    ...attribution,
    chain: attribution.chain.map((link) => fillLink(link, mentions)),
  }));
}

function fillLink(link: ChainLink, mentions: SpanIndex<Placed>): ChainLink {
  if (link.actorId !== undefined) return link;
  const stretch = hull(link.spans);
  if (stretch === undefined) return link;
  const near = mentions.overlapping(stretch);
  let best: Placed | undefined;
  let bestShare = 0;
  for (const mention of near) {
    const share = sharedPart(stretch, mention.span);
    if (share > bestShare) [best, bestShare] = [mention, share];
  }
  if (best !== undefined && bestShare >= SAME_STRETCH) return { ...link, actorId: best.actor.id };
  const people = new Set(near.filter((mention) => mention.actor.kind === "person").map((mention) => mention.actor.id));
  const [only] = people;
  return people.size === 1 && only !== undefined ? { ...link, actorId: only } : link;
}

function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
