import type { ClaimLine, ClaimShown, MemberShown, RelationShown, StatementShown } from "../../../app/claim-shapes.ts";
import { cut, type Run, wrap } from "../terminal/layout.ts";
import type { Style, Terminal } from "../terminal/terminal.ts";
import { count, dayOf, shortId } from "../terminal/words.ts";
import { originLines } from "./origins.ts";
import { placeOf, placesOf, reasonWords, sameWords, scoreWords } from "./phrases.ts";

const MEASURE = 100;
const MOST_OUTLETS = 6;

/** A claim in a list: its words, who carries it, how they take it, and whether anything speaks against it. */
export function claimView(terminal: Terminal, claim: ClaimLine): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const { says, hedges, denies, doubts } = claim.attitudes;
  const more = claim.outlets.length > MOST_OUTLETS ? ` and ${claim.outlets.length - MOST_OUTLETS} more` : "";
  const facts = [
    count(claim.articles, "article"),
    `${claim.outlets.slice(0, MOST_OUTLETS).join(", ")}${more}`,
    ...(hedges > 0 ? [`${hedges} of ${says + hedges} hedged`] : []),
    ...(denies > 0 ? [count(denies, "denial")] : []),
    ...(doubts > 0 ? [`${doubts} in doubt`] : []),
    ...(claim.contradictions > 0 ? [count(claim.contradictions, "contradiction")] : []),
    ...(claim.from === undefined ? [] : [dayOf(claim.from)]),
    shortId(claim.id),
  ];
  return [
    ...wrap(terminal, [{ text: claim.words, styles: ["bold"] }], { width, rest: "  " }),
    ...note(terminal, width, facts.filter((fact) => fact !== "").join(" · ")),
    ...(claim.likeness === undefined ? [] : note(terminal, width, `like it by ${reasonWords(claim.likeness)}`)),
    "",
  ];
}

/**
 * A claim whole: the sentences about its origins, each origin with its statements, and what its statements are to one another.
 * @param why tells of each statement what put it here, and of each relation its reasons
 */
export function claimShownView(terminal: Terminal, claim: ClaimShown, why: boolean): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const members = new Map(claim.members.map((member) => [member.statementId, member]));
  return [
    ...wrap(terminal, [{ text: claim.words, styles: ["bold"] }], { width, rest: "  " }),
    ...claim.origins.sentences.flatMap((sentence) => wrap(terminal, [{ text: sentence }], { width })),
    ...(claim.event === undefined
      ? []
      : note(terminal, width, `event: ${claim.event.words} · ${shortId(claim.event.id)}`, "")),
    "",
    ...originLines(terminal, claim.origins, { width, why }, (ids) =>
      sameWords(ids.flatMap((id) => members.get(id) ?? [])).flatMap((alike) =>
        memberLines(terminal, alike, width, why),
      ),
    ),
    ...relationLines(terminal, claim, width, why),
  ];
}

function memberLines(
  terminal: Terminal,
  alike: readonly [MemberShown, ...MemberShown[]],
  width: number,
  why: boolean,
): readonly string[] {
  const [first] = alike;
  const runs: readonly Run[] = [{ text: `${placesOf(alike)}: ` }, { text: `“${first.words}”` }, ...attitudeOf(first)];
  const links = why ? alike.flatMap(({ link }) => (link === undefined ? [] : [linkWords(link)])) : [];
  const ids = (why ? alike : [first]).map(({ statementId }) => shortId(statementId));
  return [
    ...wrap(terminal, runs, { width, first: "    ", rest: "      " }),
    ...note(terminal, width, [...chainOf(first), ...ids].join(" · "), "      "),
    ...links.flatMap((link) => note(terminal, width, link, "      ")),
  ];
}

function attitudeOf({ attitude, hedge }: MemberShown): readonly Run[] {
  const words = {
    says: "",
    hedges: hedge === undefined ? " (hedged)" : ` (hedged by “${cut(hedge, 40)}”)`,
    denies: " (denies it)",
    doubts: " (in doubt)",
  }[attitude];
  return words === "" ? [] : [{ text: words, styles: ["dim"] }];
}

function linkWords(link: NonNullable<MemberShown["link"]>): string {
  if (link.decided !== undefined) return `here because ${link.decided.by.name} decided so`;
  const { id, version } = link.reading;
  return `here by ${scoreWords(link.score)} · to ${shortId(link.to)} · ${id}@${version}`;
}

function chainOf({ chain }: StatementShown): readonly string[] {
  return chain.length > 2 ? [chain.join(" ← ")] : [];
}

const RELATION: Readonly<Record<RelationShown["kind"], readonly [string, Style]>> = {
  contradicts: ["contradicts", "bold"],
  updates: ["updates", "bold"],
  supports: ["supports", "dim"],
  narrower: ["says more than", "dim"],
  broader: ["says less than", "dim"],
  unrelated: ["beside", "dim"],
  abstains: ["cannot tell", "dim"],
};

/** Told in full only with `why`: they are many, and change nothing. */
const QUIET: ReadonlySet<RelationShown["kind"]> = new Set(["supports", "unrelated", "abstains"]);

/** What statements are to one another, once for each two origins; with `why` all of them, with what told it. */
function relationLines(terminal: Terminal, claim: ClaimShown, width: number, why: boolean): readonly string[] {
  const groups = new Map<string, RelationShown[]>();
  for (const relation of claim.relations) {
    if (!why && QUIET.has(relation.kind) && relation.decided === undefined) continue;
    const key = why ? relation.id : betweenWhom(claim, relation);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const lines = [...groups.values()].flatMap(([relation, ...more]) => {
    if (relation === undefined) return [];
    const [word, style] = RELATION[relation.kind];
    const { reading, decided, from, to } = relation;
    const told = decided === undefined ? `${reading.id}@${reading.version}` : `${decided.by.name} decided so`;
    const alike = more.length === 0 ? "" : ` And ${count(more.length, "pair")} alike.`;
    const places = `${placeOf(from)}, ${shortId(from.statementId)}; ${placeOf(to)}, ${shortId(to.statementId)}`;
    return [
      ...wrap(terminal, [{ text: `${word}: `, styles: [style] }, { text: relation.sentence }], {
        width,
        first: "  ",
        rest: "    ",
      }),
      ...note(terminal, width, `${places}.${alike}`, "    "),
      ...(why ? note(terminal, width, `${scoreWords(relation.score)} · ${told}`, "    ") : []),
    ];
  });
  const quiet = why ? [] : quietLine(terminal, claim.relations, width);
  if (lines.length + quiet.length === 0) return [];
  return [terminal.paint("What they are to one another", "underline"), ...lines, ...quiet, ""];
}

function quietLine(terminal: Terminal, relations: readonly RelationShown[], width: number): readonly string[] {
  const supports = relations.filter(({ kind }) => kind === "supports").length;
  const untold = relations.filter(({ kind }) => kind === "abstains" || kind === "unrelated").length;
  const facts = [
    ...(supports === 0 ? [] : [`${count(supports, "pair")} ${supports === 1 ? "supports" : "support"} one another`]),
    ...(untold === 0 ? [] : [`of ${count(untold, "pair")} nothing can be told`]),
  ];
  return facts.length === 0 ? [] : note(terminal, width, `${facts.join("; ")}. All: --why`);
}

/** One key for relations of a kind between the same two origins, whoever speaks first. */
function betweenWhom({ origins }: ClaimShown, { kind, from, to }: RelationShown): string {
  const ends = [from, to].map(
    ({ statementId, who, outlet }) =>
      origins.groups.find(({ statements }) => statements.includes(statementId))?.id ?? who ?? outlet ?? statementId,
  );
  return [kind, ...ends.sort()].join("\n");
}

function note(terminal: Terminal, width: number, text: string, first = "  "): readonly string[] {
  return wrap(terminal, [{ text, styles: ["dim"] }], { width, first, rest: `${first}  ` });
}
