import { eld } from "eld/extrasmall";
import type { Language, Languages } from "../model/language/language.ts";
import { segmentBulgarian } from "./bg/segment.ts";
import { segmentDanish } from "./da/segment.ts";
import { german } from "./de/de.ts";
import { segmentGreek } from "./el/segment.ts";
import { english } from "./en/en.ts";
import { spanishResidue } from "./es/residue.ts";
import { segmentSpanish } from "./es/segment.ts";
import { frenchResidue } from "./fr/residue.ts";
import { segmentFrench } from "./fr/segment.ts";
import { segmentArmenian } from "./hy/segment.ts";
import { segmentItalian } from "./it/segment.ts";
import { segmentKazakh } from "./kk/segment.ts";
import { segmentDutch } from "./nl/segment.ts";
import { polishResidue } from "./pl/residue.ts";
import { segmentPolish } from "./pl/segment.ts";
import { russian } from "./ru/ru.ts";
import { ukrainian } from "./uk/uk.ts";

/** Every language at hand. Those that only have sentences and quotations are written out here. */
const known: readonly Language[] = [
  english,
  ukrainian,
  russian,
  german,
  { code: "bg", name: "български", segment: segmentBulgarian },
  { code: "da", name: "dansk", segment: segmentDanish },
  { code: "el", name: "ελληνικά", segment: segmentGreek },
  { code: "es", name: "español", segment: segmentSpanish, residue: spanishResidue },
  { code: "fr", name: "français", segment: segmentFrench, residue: frenchResidue },
  { code: "hy", name: "հայերեն", segment: segmentArmenian },
  { code: "it", name: "italiano", segment: segmentItalian },
  { code: "kk", name: "қазақ тілі", segment: segmentKazakh },
  { code: "nl", name: "Nederlands", segment: segmentDutch },
  { code: "pl", name: "polski", segment: segmentPolish, residue: polishResidue },
];

/** No more than this is looked at to tell a language, so that a long text costs no more than a short one. */
const sample = 4000;

/**
 * The languages at hand, and a way to tell which one a text is in.
 *
 * `identify` counts letter sequences (package eld, extra-small database, about 60 languages) over the first
 * 4,000 UTF-16 code units; languages that are not at hand are named too. Its code is `undefined` when there are too few
 * letters or the two best languages are too close to call.
 */
export function createLanguages(): Languages {
  const byCode = new Map(known.map((language) => [language.code, language]));
  return {
    codes: known.map((language) => language.code),
    get: (code) => (code === undefined ? undefined : byCode.get(code.toLowerCase().split("-", 1)[0] ?? "")),
    identify,
  };
}

/** A language is named when it is right this often. */
const sureEnough = 0.85;

function identify(text: string): { readonly code: string | undefined; readonly confidence: number } {
  const words = text.slice(0, sample).toWellFormed();
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const found = eld.detect(words);
  const [best = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  const lead = best === 0 ? 0 : (best - second) / best;
  const confidence = confidenceOf(letters, lead);
  return { code: found.language !== "" && confidence >= sureEnough ? found.language : undefined, confidence };
}

/**
 * [letters from, lead from, share right]: measured on some 24,000 beginnings of 15 to 400 characters of English, Ukrainian,
 * Russian, Spanish, Italian and German texts (PolNeAR train, UD Ukrainian-IU, Telegram posts, golden rules), 2026-11-23, on the texts the rows were drawn up from. The first row that fits is taken.
 */
const measured: readonly (readonly [letters: number, lead: number, right: number])[] = [
  [100, 0, 0.99],
  [40, 0.2, 0.99],
  [40, 0.01, 0.89],
  [40, 0, 0.54],
  [20, 0.2, 0.99],
  [20, 0.1, 0.97],
  [20, 0.05, 0.89],
  [20, 0, 0.63],
  [12, 0.2, 0.95],
  [12, 0.1, 0.9],
  [12, 0, 0.65],
];

function confidenceOf(letters: number, lead: number): number {
  return measured.find(([fromLetters, fromLead]) => letters >= fromLetters && lead >= fromLead)?.[2] ?? 0;
}
