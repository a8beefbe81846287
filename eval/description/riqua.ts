import { join } from "node:path";
import type { Span } from "../../src/model/span.ts";
import { countDocument, figure, type Role, type Roles, roles } from "../attribution/score.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { readText } from "../reader.ts";
import { readJsonLines } from "../shared-data.ts";

/** One passage of literature, with a mark (`B-cue`, `I-cue`, `O` …) for each token. */
interface Passage {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

/** CofeNet (Wang et al. 2022), BERT variant, on the held-back test with whole windows of tokens. */
const published: Readonly<Record<Role, string>> = { source: "81.8", cue: "89.2", content: "94.4" };

/** Quotations in novels, read by the whole pipeline. RiQuA says what plays which part, not what belongs together. */
export const riqua: Evaluation = {
  name: "riqua",
  title: "Quotations in literature · RiQuA valid",
  needs: ["riqua"],
  async run(dataDir): Promise<Evaluated> {
    const passages = readJsonLines<Passage>(join(dataDir, "riqua", "valid.txt")).map(toText);
    const sums = new Map<string, { right: number; predicted: number; gold: number }>();
    for (const [at, { text, gold }] of passages.entries()) {
      const predicted = (await readText(text, `${at}.txt`)).attributions;
      for (const [measure, count] of countDocument({ gold: single(gold), predicted: single(predicted) })) {
        const sum = sums.get(measure) ?? { right: 0, predicted: 0, gold: 0 };
        sum.right += count.right;
        sum.predicted += count.predicted;
        sum.gold += count.gold;
        sums.set(measure, sum);
      }
    }
    const rows = roles.flatMap((role) =>
      (["exact", "overlap"] as const).map((kind): Row => {
        const count = sums.get(`${role} ${kind}`) ?? { right: 0, predicted: 0, gold: 0 };
        const beside =
          kind === "exact" ? { beside: `CofeNet-BERT ${published[role]} (its own test, trained on RiQuA)` } : {};
        return { measure: `${role} ${kind}`, figures: { ...figure(count) }, ...beside };
      }),
    );
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures }) => [`${measure} f1`, figures["f1"] ?? 0])),
      notes: [`${passages.length} passages; nothing here was trained on RiQuA`],
    };
  },
};

/** Each piece as an attribution of its own: the gold does not pair them, and a content in two pieces is two there. */
function single(all: readonly Roles[]): readonly Roles[] {
  return all.flatMap((one) =>
    roles.flatMap((role) => one[role].map((span): Roles => ({ source: [], cue: [], content: [], [role]: [span] }))),
  );
}

/** The tokens as they would be printed, and where each part stands: "`` I know , '' she said" is “I know,” she said. */
export function toText({ tokens, labels }: Passage): { readonly text: string; readonly gold: readonly Roles[] } {
  let text = "";
  let glued = true;
  const places: Span[] = [];
  for (const token of tokens) {
    const word = token === "``" ? "“" : token === "''" ? "”" : token;
    const closes = /^(?:[.,;:!?)\]”%]|n['’]t|['’](?:s|d|m|ll|re|ve|em)?|--)$/u.test(word) && word !== "--";
    if (!glued && !closes) text += " ";
    places.push({ start: text.length, end: text.length + word.length });
    text += word;
    glued = /^[“([]$/u.test(word);
  }
  const gold: Roles[] = [];
  for (const role of roles) {
    let open: { start: number; end: number } | undefined;
    labels.forEach((label, i) => {
      const place = places[i];
      if (place === undefined) return;
      if (label === `I-${role}` && open !== undefined) open.end = place.end;
      else {
        if (open !== undefined) gold.push({ source: [], cue: [], content: [], [role]: [open] });
        open = label === `B-${role}` ? { ...place } : undefined;
      }
    });
    if (open !== undefined) gold.push({ source: [], cue: [], content: [], [role]: [open] });
  }
  return { text, gold };
}
