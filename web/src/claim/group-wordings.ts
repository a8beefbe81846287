import type { ClaimShown, MemberShown, OriginGroup } from "../../../src/surfaces/http/client.ts";

/** One wording of a claim: who had it first, and who carries it word for word from the same origin. */
export interface Wording {
  readonly first: MemberShown;
  readonly copies: readonly MemberShown[];
  readonly group: OriginGroup | undefined;
}

/** The words alone: how they are quoted, and a "that" before them, makes no other wording. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()
    .replace(/^that /, "");
}

/** The wordings of a claim in the order of their publication, newest last; each text that is carried on from one origin once. */
export function wordingsOf({ members, origins }: Pick<ClaimShown, "members" | "origins">): readonly Wording[] {
  const groups = new Map(origins.groups.flatMap((group) => group.statements.map((id) => [id, group] as const)));
  const found = new Map<string, { first: MemberShown; copies: MemberShown[]; group: OriginGroup | undefined }>();
  const inTime = members.toSorted((a, b) => timeOf(a) - timeOf(b));
  for (const member of inTime) {
    const group = groups.get(member.statementId);
    // Articles that tell no origin share nothing that is known, however alike they are worded.
    const from = group === undefined || group.kind === "unknown" ? member.documentId : group.id;
    const key = `${from} ${member.attitude} ${bare(member.words)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: member, copies: [], group });
    else known.copies.push(member);
  }
  return [...found.values()];
}

/** When it was published, milliseconds since 1970; what states no time comes last. */
export function timeOf({ publishedAt }: { readonly publishedAt?: string | undefined }): number {
  const at = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

/** The statement whose words the claim goes by: what is judged "the same as the claim" is judged the same as this. */
export function bearerOf({ words, members }: Pick<ClaimShown, "words" | "members">): MemberShown | undefined {
  return members.find((member) => member.words === words) ?? members[0];
}

/** `Daily Post ← Northern Wire ← a spokesman ← Ministry of Roads`: nearest first, the far end by its name where that is known. */
export function chainOf(member: MemberShown, group: OriginGroup | undefined): readonly string[] {
  const outlet = member.outlet ?? "outlet not named";
  // "its deputy head, Edda Marn," brings the comma of its sentence.
  const links = [outlet, ...member.chain.slice(1).map((link) => link.replace(/[\s,;:]+$/u, ""))];
  const end = [member.who, group?.kind === "unknown" ? undefined : group?.actor];
  const chain = [...links];
  for (const name of end) {
    if (name === undefined) continue;
    const last = chain.at(-1);
    if (last === undefined || bare(last) === bare(name)) continue;
    // A pronoun is no link that anybody could follow: whom it stands for takes its place.
    if (chain.length > 1 && isPronoun(last)) chain[chain.length - 1] = name;
    else if (!holds(last, name) && !holds(name, last)) chain.push(name);
    else if (chain.length > 1) chain[chain.length - 1] = last.length >= name.length ? last : name;
  }
  return chain;
}

function holds(long: string, short: string): boolean {
  return bare(long).includes(bare(short));
}

function isPronoun(words: string): boolean {
  return /^(he|she|it|they|who|он|она|оно|они|він|вона|воно|вони|on|ona)$/iu.test(words.trim());
}
