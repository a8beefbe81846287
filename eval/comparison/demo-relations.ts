import { createLanguages } from "../../src/languages/languages.ts";
import type { DocumentCard, StatementCard } from "../../src/model/card.ts";
import type { Relation } from "../../src/model/relation.ts";
import { cardOf } from "../../src/pipeline/card.ts";
import { type Compared, compare } from "../../src/stages/compare/compare.ts";
import { matchGreedily, pairContents } from "../attribution/score.ts";
import { locateRoles, readDemoCase, readDemoFile, readExpected } from "../demo-expected.ts";
import type { Evaluated, Evaluation } from "../evaluation.ts";
import { readMarked } from "../facets/read-gold.ts";

/** The figures of the fixture, by the names that it gives their claims. */
const FIGURES: Readonly<Record<string, number>> = { "no one hurt": 0, "12 hurt": 12, "15 hurt": 15, "14 hurt": 14 };

/** A statement that tells one of the figures. */
interface Told {
  readonly figure: number;
  readonly statement: StatementCard;
  readonly document: DocumentCard;
}

/** Conflicts, updates and denials among the statements of the demo case that say how many were hurt, on attributions marked by hand. */
export const demoRelations: Evaluation = {
  name: "demo-relations",
  title: "Conflicts, updates, denials · the demo case",
  needs: [],
  async run(): Promise<Evaluated> {
    const told = await readFigures();
    const relations = await compare(pairsOf(told), { languages: createLanguages() });
    const byId = new Map(told.map((one) => [one.statement.statementId, one]));
    const names = mostly(relations, byId);
    const steps = readExpected().case.figures[0]?.steps ?? [];
    const wanted = { updates: new Set<string>(), contradicts: new Set<string>() };
    for (const [at, later] of steps.entries()) {
      for (const earlier of steps.slice(0, at)) {
        const kind = later.corrects === earlier.value ? "updates" : "contradicts";
        wanted[kind].add(`${later.value} → ${earlier.value}`);
      }
    }
    const found = { updates: names("updates"), contradicts: sorted(names("contradicts")) };
    const denials = new Set(
      relations.flatMap(({ from, to, denial }) => {
        if (denial === undefined) return [];
        return [byId.get(denial.by === "from" ? from : to)?.figure];
      }),
    );
    const figures = (of: ReadonlySet<string>, gold: ReadonlySet<string>) => {
      const right = [...of].filter((name) => gold.has(name)).length;
      return {
        expected: gold.size,
        found: of.size,
        right,
        "%": Math.round((1000 * 2 * right) / (of.size + gold.size)) / 10,
      };
    };
    const rows = [
      { measure: "figures in conflict", figures: figures(found.contradicts, sorted(wanted.contradicts)) },
      { measure: "figures revised", figures: figures(found.updates, wanted.updates) },
      { measure: "denials", figures: figures(new Set([...denials].map(String)), new Set(["0"])) },
    ];
    const wrong = relations
      .filter((relation) => isWrong(relation, byId))
      .sort((a, b) => Number(a.kind === "abstains") - Number(b.kind === "abstains"));
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures: { "%": share } }) => [measure, share])),
      notes: [
        `${told.length} statements, ${relations.length} pairs, ${wrong.length} wrong`,
        ...wrong.slice(0, 8).map(({ kind, reading, sentence }) => `${kind} by ${reading.id}: ${sentence}`),
      ],
    };
  },
};

/** The pairs of figures of whose statements most, of those that speak against or replace one another, are of a kind. */
function mostly(
  relations: readonly Relation[],
  byId: ReadonlyMap<string, Told>,
): (kind: Relation["kind"]) => ReadonlySet<string> {
  const pairs = Map.groupBy(
    relations.filter(({ kind }) => kind === "contradicts" || kind === "updates"),
    ({ from, to }) => [byId.get(from)?.figure, byId.get(to)?.figure].join(" → "),
  );
  const share = (group: readonly Relation[], wanted: Relation["kind"]): number =>
    group.filter(({ kind }) => kind === wanted).length / group.length;
  return (kind) => new Set([...pairs].flatMap(([name, group]) => (share(group, kind) > 0.5 ? [name] : [])));
}

/** In whatever order the two were published. */
function sorted(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => name.split(" → ").sort().join(" – ")));
}

function isWrong({ kind, from, to }: Relation, byId: ReadonlyMap<string, Told>): boolean {
  const [later, earlier] = [byId.get(from)?.figure, byId.get(to)?.figure];
  if (later === earlier) return kind === "contradicts" || kind === "updates";
  return kind !== (later === 14 && earlier === 15 ? "updates" : "contradicts");
}

async function readFigures(): Promise<readonly Told[]> {
  const dates = new Map(readDemoCase().documents.map(({ file, date }) => [file, date]));
  const told: Told[] = [];
  for (const document of readExpected().documents) {
    const locate = (copy: string) => document.attributions.map((one) => locateRoles(copy, one));
    const record = await readMarked({
      text: readDemoFile(document.file),
      locator: document.file,
      mediaType: document.file.endsWith(".html") ? "text/html" : "text/plain",
      publishedAt: dates.get(document.file),
      gold: locate,
    });
    const card = cardOf(record);
    const matches = matchGreedily(pairContents(locate(record.document.text), record.attributions));
    for (const [index, { claim }] of document.attributions.entries()) {
      const figure = FIGURES[claim ?? ""];
      const match = matches.find((candidate) => candidate.gold === index);
      const attribution = match === undefined ? undefined : record.attributions[match.predicted];
      const statement = card.statements.find(
        ({ attributionId }) => attributionId !== undefined && attributionId === attribution?.id,
      );
      if (figure !== undefined && statement !== undefined) told.push({ figure, statement, document: card });
    }
  }
  return told;
}

/** Every two statements in different documents, the later one first, as if they had been put to one claim. */
function pairsOf(told: readonly Told[]): readonly Compared[] {
  return told.flatMap((one, at) =>
    told.slice(0, at).flatMap((other): readonly Compared[] => {
      if (one.document === other.document) return [];
      const [from, to] = one.document.at >= other.document.at ? [one, other] : [other, one];
      return [
        {
          from: from.statement,
          to: to.statement,
          documents: { from: from.document, to: to.document },
          link: {
            of: "statement",
            a: from.statement.statementId,
            b: to.statement.statementId,
            verdict: "same",
            score: { value: 1, reasons: [] },
            reading: { kind: "rule", id: "gold", version: "1.0.0", confidence: 1 },
          },
        },
      ];
    }),
  );
}
