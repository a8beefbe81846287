import type { CaseLinking, Ledger, LinkedMember } from "../ledger/ledger.ts";
import type { OriginGraph } from "../model/origin.ts";
import { requireCase, titleOf } from "./case-name.ts";
import type { CaseOverview, SentencePart, SummedClaim } from "./case-shapes.ts";
import type { StatementShown } from "./claim-shapes.ts";
import { bringUpToDate, type Linker, type LinkingOn, linkingOn } from "./link-case.ts";
import { openQuestions } from "./open-questions.ts";
import { statementShown } from "./statement-shown.ts";
import { createWeigher, type WeighedClaim } from "./weigh-claims.ts";

/** Claims on the first screen. */
const MOST_CLAIMS = 12;
/** Claims of the main event among which the main one is sought: those in most articles. */
const MOST_MAIN = 6;
/** Voices against a claim that are quoted, and articles without it that are named. */
const MOST_AGAINST = 4;
const MOST_NAMED = 12;
/** Articles linked before a case is told anew. */
const LEAST_FURTHER = 20;
/** Names that a sentence holds. */
const FEW = 4;

type Weigh = (id: string) => Promise<WeighedClaim>;

/** A case as it was told: at which entry and revision, and how far linking had come when its claims were opened. */
interface Kept {
  readonly at: string;
  readonly linking: LinkingOn | undefined;
  readonly overview: CaseOverview;
}

const kept = new WeakMap<Ledger, Map<string, Kept>>();

/**
 * A case at a glance: what its main claim rests on, what is contested, and how far reading has come. Opens a dozen claims, whatever the case holds.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function showCase(linker: Linker, caseName: string): Promise<CaseOverview> {
  const { ledger } = linker;
  await requireCase(ledger, caseName);
  const linking = await bringUpToDate(linker, caseName);
  const title = (await ledger.cases()).find(({ name }) => name === caseName)?.title ?? titleOf(caseName);
  if (linking === undefined) return { ...empty(caseName, title), seq: await ledger.head() };
  const on = await linkingOn(ledger, caseName);
  const at = JSON.stringify([await ledger.head(), (await linking.state()).revision, on]);
  const cases = kept.get(ledger) ?? new Map<string, Kept>();
  kept.set(ledger, cases);
  const before = cases.get(caseName);
  if (before?.at === at) return before.overview;
  const isKept = on !== undefined && before !== undefined && !isFurther(on, before.linking);
  const overview: CaseOverview = {
    ...(isKept ? before.overview : await told(linker, linking, await createWeigher(linker, caseName, linking))),
    caseName,
    title,
    ...(await ledger.caseFacts(caseName)),
  };
  const { linking: _, ...rest } = overview;
  const shown = on === undefined ? rest : { ...rest, linking: on };
  cases.set(caseName, { at, linking: isKept ? before.linking : on, overview: shown });
  return shown;
}

/** While articles are put together claims are opened anew now and then only: opening them takes its time from linking. */
function isFurther(on: LinkingOn, before: LinkingOn | undefined): boolean {
  return on.done < (before?.done ?? 0) || on.done - (before?.done ?? 0) >= Math.max(LEAST_FURTHER, on.total / 20);
}

async function told(
  { ledger }: Linker,
  linking: CaseLinking,
  weigh: Weigh,
): Promise<Pick<CaseOverview, "event" | "main" | "contested" | "top" | "questions">> {
  const shared = await linking.claims({ documents: 2, order: "contention", limit: MOST_CLAIMS });
  // A case of one article has no claim that several make: its own are better than none.
  const { items } = shared.total > 0 ? shared : await linking.claims({ order: "contention", limit: MOST_CLAIMS });
  const top: WeighedClaim[] = [];
  for (const { id } of items) top.push(await weigh(id));
  const [event] = (await linking.events({ limit: 1 })).items;
  const main = event === undefined ? undefined : await mainOf(linking, weigh, event.id);
  const contested = top.find(({ standing }) => standing.contested && standing.id !== main?.standing.id);
  return {
    ...(event === undefined ? {} : { event: { id: event.id, words: event.words, articles: event.documents.length } }),
    ...(main === undefined ? {} : { main: await summed(main, linking) }),
    ...(contested === undefined ? {} : { contested: await summed(contested, linking) }),
    top: top.map(({ standing }) => standing),
    questions: await openQuestions(ledger, event?.documents ?? []),
  };
}

/** The claim that most articles of the event carry: those that only deny it do not count. */
async function mainOf(linking: CaseLinking, weigh: Weigh, eventId: string): Promise<WeighedClaim | undefined> {
  const { items } = await linking.claims({ eventId, limit: MOST_MAIN });
  let main: WeighedClaim | undefined;
  for (const { id } of items) {
    const one = await weigh(id);
    if (one.standing.origins.articles > (main?.standing.origins.articles ?? -1)) main = one;
  }
  return main;
}

async function summed(weighed: WeighedClaim, linking: CaseLinking): Promise<SummedClaim> {
  const { gathered, standing, leftOut } = weighed;
  return {
    claim: standing,
    sentences: [...gathered.origins.sentences.map((words) => partsOf(words, gathered.origins)), ...omitted(weighed)],
    against: await voicesAgainst(weighed, linking),
    leftOutBy: leftOut.outlets,
    leftOutOf: leftOut.documents.slice(0, MOST_NAMED).map(({ documentId, title, outlet, publishedAt }) => ({
      documentId,
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    })),
  };
}

/** A sentence of tracing in parts, each of which leads somewhere; the identified are named. */
function partsOf(sentence: string, { groups }: OriginGraph): readonly SentencePart[] {
  const first = /^(.*? carr(?:y|ies) it\.) (.+)\.$/su.exec(sentence);
  if (first === null) {
    const about = /^(?:Denied|Contradicted) by/u.test(sentence)
      ? "against"
      : sentence.startsWith("Figures:")
        ? "figures"
        : "origins";
    return [{ words: sentence, about }];
  }
  const [, articles = "", rest = ""] = first;
  const known = groups.filter(({ kind, attitude }) => kind === "identified" && attitude !== "denies");
  const names = [...new Set(known.flatMap(({ actor, outlets }) => actor ?? outlets[0] ?? []))];
  const parts = rest.split("; ");
  return [
    { words: articles, about: "articles" },
    ...parts.map((words, at): SentencePart => {
      const named = at === 0 && names.length > 0 && names.length <= FEW ? `${words}: ${listOf(names)}` : words;
      return { words: `${named}${at === parts.length - 1 ? "." : ";"}`, about: "origins" };
    }),
  ];
}

/** Outlets that leave it out altogether; else those that left it out of an article, though they carry it elsewhere. */
function omitted({ leftOut: { outlets, documents } }: WeighedClaim): SummedClaim["sentences"] {
  if (documents.length === 0) return [];
  const names = outlets.length > 0 ? outlets : [...new Set(documents.flatMap(({ outlet }) => outlet ?? []))];
  const rest = names.length - FEW;
  const listed = rest > 1 ? `${names.slice(0, FEW).join(", ")} and ${rest} more` : listOf(names);
  const many = `${documents.length} later ${documents.length === 1 ? "article" : "articles"}`;
  if (outlets.length > 0) return [[{ words: `Left out by ${listed}.`, about: "left out" }]];
  const where = names.length === 0 ? "" : ` by ${listed}, which carry it elsewhere`;
  return [[{ words: `Left out of ${many}${where}.`, about: "left out" }]];
}

/** Who says otherwise, each voice once, in its best words: those who deny it, then those whom comparing found to contradict it. */
async function voicesAgainst({ gathered }: WeighedClaim, linking: CaseLinking): Promise<readonly StatementShown[]> {
  const { members, relations, origins } = gathered;
  const attitude = new Map(members.map(({ statement, attitude: taken }) => [statement.id, taken]));
  const speaks = (id: string) => attitude.get(id) !== "denies" && attitude.has(id);
  const others = relations.flatMap(({ kind, from, to }) =>
    kind !== "contradicts" || speaks(from) === speaks(to) ? [] : [speaks(from) ? to : from],
  );
  const deny = members.filter((member: LinkedMember) => member.attitude === "denies").map(({ statement }) => statement);
  const found = await linking.statements([...new Set(others)].filter((id) => !attitude.has(id)));
  // Denials that go back to one origin are one voice, by whatever words it is called.
  const groupOf = new Map(origins.groups.flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)));
  const voices = new Map<string, StatementShown>();
  for (const one of [...deny, ...found].toSorted((a, b) => rank(a.directness) - rank(b.directness))) {
    const shown = statementShown(one);
    const voice = groupOf.get(one.id) ?? shown.who ?? shown.outlet ?? shown.documentId;
    if (!voices.has(voice)) voices.set(voice, shown);
  }
  return [...voices.values()].slice(0, MOST_AGAINST);
}

/** Somebody's own words are quoted before words that retell them. */
function rank(directness: string | undefined): number {
  return directness === "direct" ? 0 : directness === "mixed" ? 1 : 2;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function empty(caseName: string, title: string): Omit<CaseOverview, "seq"> {
  const none = { several: 0, all: 0 };
  return { caseName, title, documents: 0, outlets: 0, days: 0, failures: 0, claims: none, top: [], questions: [] };
}
