import { fileURLToPath } from "node:url";
import { createLanguages } from "../../src/languages/languages.ts";
import type { DocumentCard } from "../../src/model/card.ts";
import { createPacks } from "../../src/packs/open-packs.ts";
import { cardOf } from "../../src/pipeline/card.ts";
import { withVectors } from "../../src/pipeline/vectors.ts";
import { matchGreedily, pairContents } from "../attribution/score.ts";
import { locateRoles, readDemoFile, readExpected } from "../demo-expected.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { readMarked } from "../facets/read-gold.ts";
import { bCubed, type Partition, pairwise } from "./coreference-score.ts";
import { linkCards } from "./link-cards.ts";

const packs = process.env.SAYSO_PACKS || fileURLToPath(new URL("../../packs", import.meta.url));

const percent = (share: number) => Math.round(share * 1000) / 10;

/** What a claim is: what is shared whatever the figure and whether affirmed or denied. The fixture names answers apart. */
const ONE_CLAIM: Readonly<Record<string, string>> = {
  "no one hurt": "hurt",
  "12 hurt": "hurt",
  "15 hurt": "hurt",
  "14 hurt": "hurt",
  "no accident": "accident",
};

interface Linked {
  readonly gold: Partition;
  readonly found: Partition;
  /** How many statements were to be found. */
  readonly asked: number;
  /** Claims of the fixture with the machine's claims that hold them. */
  readonly faults: readonly string[];
}

/** Claims of the demo case against those that a careful reader finds, on statements that match; all documents as of one event. */
export const demoClaims: Evaluation = {
  name: "demo-claims",
  title: "Claims · the demo case",
  needs: [],
  async run(): Promise<Evaluated> {
    const marked = await linkDemo(true);
    const whole = await linkDemo(false);
    const rows = [...rowsOf("gold spans", marked), ...rowsOf("pipeline", whole)];
    return {
      rows,
      // What the whole pipeline finds hangs on 8-bit arithmetic, which differs from processor to processor.
      frozen: {
        "pairs f1, gold spans": rows[0]?.figures["f1"] ?? 0,
        "pairs p, gold spans": rows[0]?.figures["p"] ?? 0,
        "B3 f1, gold spans": rows[1]?.figures["f1"] ?? 0,
      },
      notes: [
        "figures and denials of one matter are one claim; written here, so a look at the whole and no proof",
        ...marked.faults,
      ],
    };
  },
};

function rowsOf(name: string, { gold, found, asked }: Linked): readonly Row[] {
  const figures = ({ precision, recall, f1 }: ReturnType<typeof bCubed>) => ({
    p: percent(precision),
    r: percent(recall),
    f1: percent(f1),
    statements: gold.size,
    of: asked,
  });
  return [
    { measure: `pairs, ${name}`, figures: figures(pairwise(gold, found)) },
    { measure: `B3, ${name}`, figures: figures(bCubed(gold, found)) },
  ];
}

async function linkDemo(onGold: boolean): Promise<Linked> {
  const sentences = await createPacks(packs).sentences();
  const context = { languages: createLanguages(), ...(sentences === undefined ? {} : { sentences }) };
  const cards: DocumentCard[] = [];
  const gold = new Map<string, string>();
  const words = new Map<string, string>();
  let asked = 0;
  for (const document of readExpected().documents) {
    const locate = (copy: string) => document.attributions.map((one) => locateRoles(copy, one));
    const record = await readMarked({
      text: readDemoFile(document.file),
      locator: document.file,
      mediaType: document.file.endsWith(".html") ? "text/html" : "text/plain",
      ...(onGold ? { gold: locate } : {}),
    });
    cards.push(await withVectors(cardOf(record), context));
    const matches = matchGreedily(pairContents(locate(record.document.text), record.attributions));
    for (const [index, { claim }] of document.attributions.entries()) {
      if (claim === undefined) continue;
      asked++;
      const match = matches.find((candidate) => candidate.gold === index);
      const attribution = match === undefined ? undefined : record.attributions[match.predicted];
      const statement = record.statements.find(
        ({ attributionId }) => attributionId !== undefined && attributionId === attribution?.id,
      );
      if (statement === undefined) continue;
      gold.set(statement.id, ONE_CLAIM[claim] ?? claim);
      words.set(statement.id, statement.words);
    }
  }
  const claims = linkCards(cards, context);
  const found = new Map([...gold.keys()].map((id) => [id, claims.get(id) ?? id]));
  const faults = [...Map.groupBy(gold.keys(), (id) => gold.get(id) ?? "")].flatMap(([claim, ids]) => {
    const parts = [...Map.groupBy(ids, (id) => found.get(id)).values()];
    return parts.length < 2
      ? []
      : [`${claim}: ${parts.map((part) => `${part.length} × ${words.get(part[0] ?? "")?.slice(0, 60)}`).join(" | ")}`];
  });
  return { gold, found, asked, faults };
}
