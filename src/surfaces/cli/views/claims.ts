import type { ClaimLine, ClaimShown, MemberShown, RelationShown, StatementShown } from "../../../app/claim-shapes.ts";
import { cut, type Run, wrap } from "../terminal/layout.ts";
import type { Style, Terminal } from "../terminal/terminal.ts";
import { count, dayOf, shortId } from "../terminal/words.ts";
import { originLines } from "./origins.ts";
import { placeOf, scoreWords } from "./phrases.ts";

const MEASURE = 100;
const MOST_OUTLETS = 6;

/** A claim in a list: its words, who carries it, how they take it, and whether anything speaks against it. */
export function claimView(terminal: Terminal, claim: ClaimLine): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const { says = 0, hedges = 0, denies = 0, doubts = 0 } = claim.attitudes;
  const more = claim.outlets.length > MOST_OUTLETS ? ` and ${claim.outlets.length - MOST_OUTLETS} more` : "";
  const facts = [
    count(claim.articles, "article"),
    `${claim.outlets.slice(0, MOST_OUTLETS).join(", ")}${more}`,
    ...(hedges > 0 ? [`${hedges} of ${says + hedges} hedged`] : []),
    ...(denies > 0 ? [count(denies, "denial")] : []),
    ...(doubts > 0 ? [`${doubts} in doubt`] : []),
    ...(claim.contradictions > 0 ? [count(claim.contradictions, "contradiction")] : []),
    ...(claim.from === undefined ? [] : [dayOf(claim.from)]),
    ...(claim.likeness === undefined ? [] : [`like ${claim.likeness.value.toFixed(2)}`]),
    shortId(claim.id),
  ];
  return [
    ...wrap(terminal, [{ text: claim.words, styles: ["bold"] }], { width, rest: "  " }),
    ...note(terminal, width, facts.filter((fact) => fact !== "").join(" · ")),
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
    ...originLines(terminal, claim.origins, width, (statementId) => {
      const member = members.get(statementId);
      return member === undefined ? [] : memberLines(terminal, member, width, why);
    }),
    ...relationLines(terminal, claim.relations, width, why),
  ];
}

function memberLines(terminal: Terminal, member: MemberShown, width: number, why: boolean): readonly string[] {
  const runs: readonly Run[] = [{ text: `${placeOf(member)}: ` }, { text: `“${member.words}”` }, ...attitudeOf(member)];
  const { link } = member;
  return [
    ...wrap(terminal, runs, { width, first: "    ", rest: "      " }),
    ...note(terminal, width, [...chainOf(member), shortId(member.statementId)].join(" · "), "      "),
    ...(why && link !== undefined ? note(terminal, width, linkWords(link), "      ") : []),
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

/** What statements are to one another; with `why` who told it and by what. */
export function relationLines(
  terminal: Terminal,
  relations: readonly RelationShown[],
  width: number,
  why: boolean,
): readonly string[] {
  if (relations.length === 0) return [];
  const lines = relations.flatMap((relation) => {
    const [word, style] = RELATION[relation.kind];
    const { reading, decided } = relation;
    const told = decided === undefined ? `${reading.id}@${reading.version}` : `${decided.by.name} decided so`;
    return [
      ...wrap(terminal, [{ text: `${word}: `, styles: [style] }, { text: relation.sentence }], {
        width,
        first: "  ",
        rest: "    ",
      }),
      ...note(
        terminal,
        width,
        [
          `“${cut(relation.from.words, 60)}” (${placeOf(relation.from)})`,
          `“${cut(relation.to.words, 60)}” (${placeOf(relation.to)})`,
        ].join(" against "),
        "    ",
      ),
      ...(why ? note(terminal, width, `${scoreWords(relation.score)} · ${told}`, "    ") : []),
    ];
  });
  return [terminal.paint("What they are to one another", "underline"), ...lines, ""];
}

function note(terminal: Terminal, width: number, text: string, first = "  "): readonly string[] {
  return wrap(terminal, [{ text, styles: ["dim"] }], { width, first, rest: `${first}  ` });
}
