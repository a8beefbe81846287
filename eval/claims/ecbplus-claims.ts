import { createLanguages } from "../../src/languages/languages.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { groupDocuments } from "./cluster-documents.ts";
import { clusterMentions } from "./cluster-mentions.ts";
import { bCubed, ceafE, muc, type Partition } from "./coreference-score.ts";
import { readEcb } from "./ecbplus.ts";
import stored from "./mention-weights.json" with { type: "json" };
import { type MentionView, viewMentions } from "./mentions.ts";

const percent = (share: number) => Math.round(share * 1000) / 10;

/**
 * Cross-document event coreference on gold mentions (ECB+ in the setup of Cybulska, dev part): mentions of events go through the measures and the
 * grouping that statements go through. Singletons count.
 */
export const claimsEcbplus: Evaluation = {
  name: "claims-ecbplus",
  title: "Claims · ECB+ dev, mentions of events across documents (gold mentions)",
  needs: ["ecbplus"],
  async run(dataDir): Promise<Evaluated> {
    const languages = createLanguages();
    const ecb = readEcb(dataDir, "Dev");
    const documents = groupDocuments(ecb.documents, languages);
    const mentions = viewMentions(ecb, true, languages);
    const chains = new Map(mentions.map(({ id, mention }) => [id, mention.chain]));
    const byLemma = (group: (mention: MentionView) => string): Partition =>
      new Map(mentions.map((one) => [one.id, `${group(one)} ${one.lemma}`]));
    const events = new Map(ecb.documents.map(({ id, topic }) => [id, `${topic}${id.endsWith("plus") ? "+" : ""}`]));
    const row = (measure: string, found: Partition, beside?: string): Row => {
      const b3 = bCubed(chains, found);
      const [links, aligned] = [muc(chains, found).f1, ceafE(chains, found).f1];
      const figures = {
        "B3 p": percent(b3.precision),
        "B3 r": percent(b3.recall),
        "B3 f1": percent(b3.f1),
        MUC: percent(links),
        CEAFe: percent(aligned),
        CoNLL: percent((b3.f1 + links + aligned) / 3),
      };
      return { measure, figures, ...(beside === undefined ? {} : { beside }) };
    };
    const ours = row("ours, gold entities", clusterMentions(mentions, documents, stored.gold));
    const without = row(
      "ours, no gold entities",
      clusterMentions(viewMentions(ecb, false, languages), documents, stored.found),
    );
    const base = row(
      "same lemma in a topic",
      byLemma(({ document }) => document.topic),
    );
    const gain = (ours.figures["B3 f1"] ?? 0) - (base.figures["B3 f1"] ?? 0);
    return {
      rows: [
        base,
        row(
          "same lemma in documents that we put together",
          byLemma(({ document }) => documents.groupOf.get(document.id) ?? ""),
        ),
        row(
          "same lemma in the gold's events",
          byLemma(({ document }) => events.get(document.id) ?? ""),
        ),
        ours,
        without,
      ],
      frozen: {
        "B3 gold entities": ours.figures["B3 f1"] ?? 0,
        "B3 no gold entities": without.figures["B3 f1"] ?? 0,
        "CoNLL gold entities": ours.figures.CoNLL ?? 0,
        "B3 above same lemma": Math.round(gain * 10) / 10,
      },
      notes: [
        `${ecb.documents.length} documents, ${mentions.length} mentions; documents put together by their words: B3 ${percent(bCubed(events, documents.groupOf).f1)}`,
        "weights and thresholds from the train part; the bar is 5 points of B3 above the same lemma in a topic",
      ],
    };
  },
};
