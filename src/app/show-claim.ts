import type { CaseLinking, LinkedMember } from "../ledger/ledger.ts";
import type { Link } from "../model/link.ts";
import type { Relation, RelationKind } from "../model/relation.ts";
import { figuresOfClaim } from "./claim-figures.ts";
import type { ClaimShown, MemberShown, RelationShown, StatementShown } from "./claim-shapes.ts";
import { createEvidenceReader, type EvidenceReader } from "./evidence-words.ts";
import { findLinked } from "./find-linked.ts";
import { gatherClaim } from "./gather-claim.ts";
import type { Linker } from "./link-case.ts";
import { statementShown } from "./statement-shown.ts";

/** What speaks against a claim is shown first. */
const order: readonly RelationKind[] = [
  "contradicts",
  "updates",
  "narrower",
  "broader",
  "supports",
  "unrelated",
  "abstains",
];

/**
 * A claim whole: who says it, what its statements are to one another and to others, and where it comes from.
 * @param id of a claim, or of a statement that makes it; a unique beginning is enough
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id
 */
export async function showClaim(linker: Linker, id: string): Promise<ClaimShown> {
  const found = await findLinked(linker, "claim", id);
  const { linking, caseName } = found;
  const { summary, members, cards, relations, origins } = await gatherClaim(linker, found);
  const event = await linking.event(summary.eventId);
  const shown = new Map(members.map(({ statement }) => [statement.id, statementShown(statement)]));
  const evidence = createEvidenceReader(linker.ledger, cards);
  const figures = figuresOfClaim(members, cards, origins);
  return {
    id: summary.id,
    caseName,
    words: summary.words,
    ...(event === undefined ? {} : { event: { id: event.id, words: event.words, articles: event.documents.length } }),
    members: members.map(memberShown),
    relations: await relationsShown(linking, relations, shown, evidence),
    origins,
    ...(figures === undefined ? {} : { figures }),
  };
}

function memberShown({ statement, attitude, link }: LinkedMember): MemberShown {
  return {
    ...statementShown(statement),
    attitude,
    ...(link === undefined ? {} : { link: linkShown(link, statement.id) }),
  };
}

function linkShown({ a, b, verdict, score, reading, decided }: Link, of: string) {
  return { to: a === of ? b : a, verdict, score, reading, ...(decided === undefined ? {} : { decided }) };
}

/** Relations in the order in which they are read; what copies of one text repeat is told once. */
async function relationsShown(
  linking: CaseLinking,
  relations: readonly Relation[],
  known: ReadonlyMap<string, StatementShown>,
  evidence: EvidenceReader,
): Promise<readonly RelationShown[]> {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
  const others = (await linking.statements(ids)).map((one) => [one.id, statementShown(one)] as const);
  const statements = new Map([...known, ...others]);
  const sorted = relations.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      Number(b.decided !== undefined) - Number(a.decided !== undefined),
  );
  const told = new Set<string>();
  const shown: RelationShown[] = [];
  for (const relation of sorted) {
    const [from, to] = [statements.get(relation.from), statements.get(relation.to)];
    if (from === undefined || to === undefined) continue;
    const words = [relation.kind, from.words, to.words].join("\n").toLowerCase();
    if (told.has(words)) continue;
    told.add(words);
    shown.push(await relationShown(relation, from, to, evidence));
  }
  return shown;
}

async function relationShown(
  relation: Relation,
  from: StatementShown,
  to: StatementShown,
  evidence: EvidenceReader,
): Promise<RelationShown> {
  const { from: _from, to: _to, evidence: spans, ...rest } = relation;
  return {
    ...rest,
    from,
    to,
    evidence: {
      from: await evidence(from.documentId, spans.from),
      to: await evidence(to.documentId, spans.to),
    },
  };
}
