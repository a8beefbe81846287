import { join } from "node:path";
import { readPolnear } from "../../eval/attribution/polnear.ts";
import { askGap, readGap } from "../../eval/pronouns/gap.ts";
import { inputOf, isMeant, readSources } from "../../eval/pronouns/sources.ts";
import { namesEnglish } from "../../src/languages/en/names.ts";
import { englishReference } from "../../src/languages/en/reference.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import type { Weights } from "../../src/model/language/attribution-language.ts";
import type { Rivalry } from "../../src/model/language/reference-language.ts";
import type { Span } from "../../src/model/span.ts";
import type { Draft } from "../../src/stages/resolve/cast.ts";
import { placeNames } from "../../src/stages/resolve/place-names.ts";
import { mayBe, optionOf } from "../../src/stages/resolve/place-pronouns.ts";
import { rivalryOf } from "../../src/stages/resolve/pronouns/choose.ts";
import { type Asked, evidence, type Option, seat } from "../../src/stages/resolve/pronouns/evidence.ts";
import { personPronouns, Referents } from "../../src/stages/resolve/pronouns/referents.ts";
import { Scene } from "../../src/stages/resolve/pronouns/scene.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { wordsIn } from "../../src/text/tokens.ts";
import type { Choice } from "../attribute/regression.ts";
import { readGum } from "./gum.ts";

const languages = createLanguages();

/** A choice among a pronoun's options, the last of which is nobody; `whos` tells the options' actors. */
export interface PronounChoice {
  readonly choice: Choice;
  readonly whos: readonly object[];
  /** The document it is of. */
  readonly of: string;
  /** Where another than this one is named before the pronoun. */
  rivalry(who: object): Rivalry;
}

/** Choices of a part of GAP. Where neither name is right, every other option and nobody share the credit. */
export function gapChoices(dataDir: string, part: string): readonly PronounChoice[] {
  return readGap(join(dataDir, "gap", `gap-${part}.tsv`)).flatMap((example) => {
    const { scene, asked, referents, a, b } = askGap(example, languages, namesEnglish, englishReference);
    const neither = !example.a.right && !example.b.right;
    const right = (who: object) => (who === a ? example.a.right : who === b ? example.b.right : neither);
    return choiceOf(scene, asked, referents.optionsFor(asked), right, neither, example.page);
  });
}

/** Choices of GUM's news and interviews: "he" and "she" whose antecedents are among the names that the stage sees or earlier pronouns, or nobody. */
export function gumChoices(dataDir: string): readonly PronounChoice[] {
  return readGum(join(dataDir, "gum-news", "coref", "ontogum", "conllu")).flatMap(({ name, text, entities }) => {
    const parsed = {
      text,
      blocks: [...text.matchAll(/[^\n]+/gu)].map((line) => ({
        kind: "paragraph" as const,
        span: { start: line.index, end: line.index + line[0].length },
      })),
      residue: [],
      sourceMap: [],
      byline: [],
      language: "en",
      parser: { id: "gum", version: "1" },
    };
    const { sentences } = segment.run({ parsed }, { documentId: "gum", languages });
    const { placed } = placeNames({ parsed, sentences, attributions: [] }, languages.get("en"));
    const scene = new Scene(text, sentences, englishReference.tag);
    const clusters = [...entities.values()];
    const of = new Map<object, object>();
    const options: Option[] = placed.map(optionOf).map((option) => {
      const cluster = clusters.find((spans) => spans.some((one) => sameWords(one, option.span)));
      if (cluster !== undefined && !of.has(option.who)) of.set(option.who, cluster);
      return option;
    });
    const fits = (who: object, gender: "male" | "female") =>
      clusters.includes(who as never) || mayBe(who as Draft, gender);
    const referents = new Referents<object>(scene, options, englishReference, fits);
    const choices: PronounChoice[] = [];
    for (const { span, gender } of sentences.flatMap((one) => personPronouns(wordsIn(text, one.span), namesEnglish))) {
      const cluster = clusters.find((spans) => spans.some((one) => one.start === span.start && one.end === span.end));
      if (cluster === undefined) continue;
      const asked: Asked = { span, gender, speaks: false };
      const here = referents.optionsFor(asked);
      const right = (who: object) => who === cluster || of.get(who) === cluster;
      choices.push(...choiceOf(scene, asked, here, right, !here.some(({ who }) => right(who)), name));
      const named = here.find(({ who }) => right(who))?.who;
      referents.remember(asked, named ?? cluster);
    }
    return choices;
  });
}

/**
 * Choices of news: pronouns of training/resolve/news-pronouns.json, with the sources of PolNeAR's attributions; the pronouns before them are
 * answered by `weights`.
 */
export function newsChoices(dataDir: string, weights: Weights): readonly PronounChoice[] {
  const gold = readSources(new URL("news-pronouns.json", import.meta.url));
  const articles = new Map(readPolnear(join(dataDir, "polnear", "train.jsonl.gz")).map((one) => [one.doc, one]));
  return gold.flatMap((one) => {
    const article = articles.get(one.doc);
    if (article === undefined) return [];
    const input = inputOf(article);
    const { placed, candidates } = placeNames(input, languages.get("en"));
    const scene = new Scene(article.text, input.sentences, englishReference.tag);
    const referents = new Referents(scene, placed.map(optionOf), { ...englishReference, weights }, mayBe);
    const sources = new Set(candidates.flatMap(({ described, cited }) => (cited ? [described.span.start] : [])));
    for (const { span, gender } of input.sentences.flatMap((each) =>
      personPronouns(wordsIn(article.text, each.span), namesEnglish),
    )) {
      const asked: Asked = { span, gender, speaks: sources.has(span.start) };
      if (span.start < one.pronoun.start) {
        referents.answer(asked);
        continue;
      }
      if (span.start > one.pronoun.start) break;
      const options = referents.optionsFor(asked);
      const right = (who: Draft) =>
        isMeant(
          one,
          who.name,
          who.mentions.map((mention) => mention.span),
        );
      return choiceOf(
        scene,
        asked,
        options,
        (who) => right(who as Draft),
        !options.some(({ who }) => right(who)),
        one.doc,
      );
    }
    return [];
  });
}

function sameWords(gold: Span, found: Span): boolean {
  return (
    gold.start < found.end &&
    found.start < gold.end &&
    gold.end >= found.end &&
    gold.end - gold.start < (found.end - found.start) * 4 + 20
  );
}

function choiceOf(
  scene: Scene,
  asked: Asked,
  options: readonly Option[],
  right: (who: object) => boolean,
  nobody: boolean,
  of: string,
): readonly PronounChoice[] {
  const table = seat(scene, asked, options, englishReference, new Map());
  if (table === undefined) return [];
  const whos = table.options.map(({ option }) => option.who);
  const choice = evidence(scene, table, englishReference).map((features, index) => ({
    features,
    label: right(whos[index] ?? {}),
  }));
  return [
    {
      choice: [...choice, { features: ["none"], label: nobody }],
      whos,
      of,
      rivalry: (who) => rivalryOf(scene, asked, options, who),
    },
  ];
}
