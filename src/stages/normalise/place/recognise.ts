import type { Actor } from "../../../model/actor.ts";
import type { Entity } from "../../../model/entity.ts";
import type { NamesLanguage } from "../../../model/language/names-language.ts";
import type { PlaceLanguage } from "../../../model/language/place-language.ts";
import type { Span } from "../../../model/span.ts";
import { contains, overlaps } from "../../../text/spans.ts";
import type { Atom } from "./atoms.ts";
import { liesIn } from "./context.ts";
import { type Features, kindGroup, peopleOf, scoreOf, sigmoid } from "./features.ts";
import { kindsBefore, type Toponym } from "./toponyms.ts";

/** What there is to judge by. */
export interface Evidence {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly language: PlaceLanguage;
  readonly names?: NamesLanguage;
  readonly actors: readonly Actor[];
  readonly entities: readonly Entity[];
}

/** Toponyms that name what lies in the one after them: "Paris, Texas". By index. */
export function containments(text: string, toponyms: readonly Toponym[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at + 1 < toponyms.length; at++) {
    const [one, next] = [toponyms[at], toponyms[at + 1]];
    if (one === undefined || next === undefined || next.span.start - one.span.end > 4) continue;
    const between = text.slice(one.span.end, next.span.start);
    // "село Гроза Куп'янського району": the division follows in its case, without a comma.
    const isCase = between === " " && next.inflected === true && isDivision(next);
    if (!isCase && (!/^(?:,? ?\(?|,\s)$/u.test(between) || between === " ")) continue;
    const lies = one.candidates.some((inner) =>
      next.candidates.slice(0, 6).some((outer) => liesIn(inner.place, outer.place)),
    );
    if (lies) found.set(at, at + 1);
  }
  return found;
}

function isDivision({ candidates }: Toponym): boolean {
  const kind = candidates[0]?.place.kind;
  return kind === "district" || kind === "region";
}

/** The features by which each stretch is judged to be a place or not. */
export function recognitionFeatures(toponyms: readonly Toponym[], evidence: Evidence): readonly Features[] {
  const { text, atoms, language, names } = evidence;
  const inNext = containments(text, toponyms);
  const inside = new Set(inNext.values());
  const lowers = new Set(atoms.filter((atom) => !atom.capital).map((atom) => atom.lower));
  const sets = setsOf(language);
  const alone = new Set(
    atoms.flatMap((atom, at) => {
      const before = atoms[at - 1];
      const isAlone = before?.capital !== true || before.end + 1 !== atom.start;
      return atom.capital && isAlone && !atom.first ? [atom.text] : [];
    }),
  );
  // "Vladimir Putin", and further on "Putin" by itself.
  const isSurnameAfter = (at: number): boolean => {
    const toponym = toponyms[at];
    const next = toponym === undefined ? undefined : atoms[toponym.to + 1];
    return (
      next?.capital === true && toponym !== undefined && next.start - toponym.span.end === 1 && alone.has(next.text)
    );
  };
  const base = toponyms.map((toponym, at): Features => {
    const first = atoms[toponym.from];
    const last = atoms[toponym.to];
    const top = toponym.candidates[0]?.place;
    if (first === undefined || last === undefined || top === undefined) return {};
    const before = sameSentence(atoms[toponym.from - 1], first);
    const after = sameSentence(atoms[toponym.to + 1], last);
    const gapBefore = before === undefined ? "" : text.slice(before.end, first.start);
    const gapAfter = after === undefined ? text.slice(last.end, last.end + 2) : text.slice(last.end, after.start);
    const touchesBefore = gapBefore === " " || gapBefore === "-" || gapBefore === ". " || gapBefore === " the ";
    const touchesAfter = /^(?:['’]s)? $|^-$/u.test(gapAfter);
    const single = toponym.from === toponym.to;
    const word = first.lower;
    const beforeIn = before !== undefined && gapBefore === " " && sets.in.has(before.lower);
    const two =
      before?.lower === "of" || before?.lower === "the" ? sameSentence(atoms[toponym.from - 2], first) : undefined;
    const isName = names?.givenNames.has(word) === true;
    const isBodyBefore = (one: Atom | undefined, other: Atom | undefined, gap: string) =>
      one?.lower === "of"
        ? other !== undefined && sets.bodiesBefore.has(other.lower)
        : language.stems && one !== undefined && (gap === " " || gap === ". ") && sets.bodiesBefore.has(one.lower);
    const isCapitalAfter =
      after?.capital === true &&
      touchesAfter &&
      ![sets.bodies, sets.streets, sets.papers].some((set) => set.has(after.lower));
    const isLarge = top.kind !== "settlement" || (top.population ?? 0) > 500_000;
    return {
      people: peopleOf(top),
      capital: top.capital === true ? 1 : 0,
      dotted: last.text.includes(".") || toponym.words.endsWith(".") ? 1 : 0,
      [`is ${kindGroup(top.kind)}`]: 1,
      own: toponym.candidates[0]?.primary === true ? 1 : 0,
      words: single ? 0 : 1,
      short: single && first.text.length <= 3 ? 1 : 0,
      afterIn: beforeIn ? 1 : 0,
      afterTo: before !== undefined && gapBefore === " " && sets.to.has(before.lower) ? 1 : 0,
      afterThe: before?.lower === "the" && gapBefore === " " ? 1 : 0,
      inTheNext: inNext.has(at) ? 1 : 0,
      holdsBefore: inside.has(at) ? 1 : 0,
      afterComma: gapBefore === ", " && before?.capital === true ? 1 : 0,
      beforeComma: gapAfter === ", " ? 1 : 0,
      kindAfter: toponym.kinds === undefined ? 0 : 1,
      kindBefore: kindsBefore(text, atoms, toponym.from, language) === undefined ? 0 : 1,
      partBefore: before !== undefined && touchesBefore && sets.parts.has(before.lower) ? 1 : 0,
      capitalBefore:
        before?.capital === true &&
        touchesBefore &&
        !before.first &&
        !sets.parts.has(before.lower) &&
        !sets.persons.has(before.lower)
          ? 1
          : 0,
      capitalFirstBefore: before?.capital === true && touchesBefore && before.first ? 1 : 0,
      capitalAfter: isCapitalAfter ? 1 : 0,
      bodyAfter: after?.capital === true && touchesAfter && sets.bodies.has(after.lower) ? 1 : 0,
      bodyBefore: isBodyBefore(before, two, gapBefore) ? 1 : 0,
      outlet: sets.outlets(names).has(toponym.words) ? 1 : 0,
      unfit: toponym.unfit === true ? 1 : 0,
      streetAfter: after?.capital === true && touchesAfter && sets.streets.has(after.lower) ? 1 : 0,
      paperAfter: after?.capital === true && touchesAfter && sets.papers.has(after.lower) ? 1 : 0,
      personBefore: before !== undefined && touchesBefore && sets.persons.has(before.lower) ? 1 : 0,
      givenBefore:
        before?.capital === true && gapBefore === " " && names?.givenNames.has(before.lower) === true ? 1 : 0,
      initialBefore: before !== undefined && /^\p{Lu}$/u.test(before.text) && gapBefore === ". " ? 1 : 0,
      givenName: single && isName && !isLarge ? 1 : 0,
      givenLarge: single && isName && isLarge ? 1 : 0,
      givenThenCapital: single && isName && isCapitalAfter ? 1 : 0,
      actAfter: after !== undefined && gapAfter === " " && sets.acts.has(after.lower) ? 1 : 0,
      possessive: /^['’]s? /u.test(gapAfter) ? 1 : 0,
      hyphenAfter: gapAfter === "-" && after?.capital === false ? 1 : 0,
      ...shareOf(toponym, language),
      surnameAfter: isSurnameAfter(at) ? 1 : 0,
      sentenceFirst: first.first ? 1 : 0,
      shouted: single && first.shouted && first.text.length > 3 ? 1 : 0,
      acronym: single && first.shouted && first.text.length <= 3 ? 1 : 0,
      common: single && sets.common.has(word) ? 1 : 0,
      lowerToo: single && lowers.has(word) ? 1 : 0,
      firstCommon: single && first.first && lowers.has(word) ? 1 : 0,
      ...fromReaders(toponym.span, evidence),
    };
  });
  return withTwins(toponyms, base);
}

/** How often the name stands where places stand, counted elsewhere, by tens from the middle. */
function shareOf({ words }: Toponym, { shares }: PlaceLanguage): Features {
  if (shares === undefined) return {};
  const share = shares.get(words.toLowerCase());
  return share === undefined ? { shareUnknown: 1 } : { share: Math.log10(Math.max(share, 0.002) / 0.15) };
}

/** What actors and a trained reader say of the stretch. */
function fromReaders(span: Span, { actors, entities }: Evidence): Features {
  const features: Record<string, number> = {};
  for (const { kind, mentions } of actors) {
    if (kind !== "person" && kind !== "body" && kind !== "outlet" && kind !== "place") continue;
    if (kind === "person" && mentions.some(({ form, span: whole }) => form === "name" && isPart(span, whole))) {
      features.inName = 1;
    }
    if (
      mentions.some(
        (mention) => mention.form !== "pronoun" && mention.form !== "description" && overlaps(mention.span, span),
      )
    ) {
      features[`in ${kind}`] = 1;
    }
  }
  for (const entity of entities) {
    if (overlaps(entity.span, span))
      features[`read as ${entity.kind}`] = Math.max(features[`read as ${entity.kind}`] ?? 0, entity.confidence);
  }
  return features;
}

/** A part of a name and no more: "Paris" of "Paris Hilton". */
function isPart(inner: Span, outer: Span): boolean {
  return (
    contains(outer, inner) && outer.end - outer.start > inner.end - inner.start + 2 && outer.end - outer.start < 30
  );
}

/** With what the same name shows elsewhere in the document: once "in Jackson", or once "Mr Jackson". */
function withTwins(toponyms: readonly Toponym[], base: readonly Features[]): readonly Features[] {
  const good = new Map<string, number>();
  const bad = new Map<string, number>();
  const keys = toponyms.map((toponym) => toponym.words.toLowerCase());
  base.forEach((features, at) => {
    const key = keys[at] ?? "";
    const has = (name: string) => (features[name] ?? 0) > 0;
    if (has("afterIn") || has("inTheNext") || has("holdsBefore") || has("kindBefore") || has("kindAfter"))
      good.set(key, (good.get(key) ?? 0) + 1);
    if (has("personBefore") || has("givenBefore") || has("initialBefore") || has("givenThenCapital"))
      bad.set(key, (bad.get(key) ?? 0) + 1);
  });
  return base.map((features, at) => {
    const key = keys[at] ?? "";
    return {
      ...features,
      twinPlace: Math.min(2, good.get(key) ?? 0) / 2,
      twinPerson: Math.min(2, bad.get(key) ?? 0) / 2,
    };
  });
}

/** How likely each stretch names a place, from 0 to 1. */
export function recognise(toponyms: readonly Toponym[], evidence: Evidence, weights: Features): readonly number[] {
  return recognitionFeatures(toponyms, evidence).map((features) =>
    isOther(features) ? 0 : sigmoid(scoreOf(features, weights)),
  );
}

/** A street, a paper or a body that bears a place's name is not the place; nor is a person, unless something speaks for a place. */
export function isOther(features: Features): boolean {
  const has = (name: string) => (features[name] ?? 0) > 0;
  if (has("unfit") || (has("capitalAfter") && (features.share ?? 0) < seldom)) return true;
  if (has("streetAfter") || has("paperAfter") || has("bodyBefore") || has("outlet")) return true;
  if (has("afterIn") || has("inTheNext") || has("holdsBefore") || has("twinPlace")) return false;
  if (has("inName") && has("is settlement")) return true;
  // "Paris Hilton said".
  if (has("givenThenCapital")) return true;
  // "Vladimir Putin", and "Putin" alone; or a name that was seen often elsewhere, and hardly ever where places stand.
  return !has("is country") && (has("surnameAfter") || (features.share ?? 0) < seldom);
}

/** Of `share`: about one in 200. */
const seldom = -1.5;

function sameSentence(atom: Atom | undefined, beside: Atom): Atom | undefined {
  return atom?.sentence === beside.sentence ? atom : undefined;
}

interface Sets {
  readonly in: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly bodiesBefore: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Names of outlets, as written. */
  outlets(names: NamesLanguage | undefined): ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const made = new WeakMap<PlaceLanguage, Sets>();

function setsOf(language: PlaceLanguage): Sets {
  const known = made.get(language);
  if (known !== undefined) return known;
  let outlets: ReadonlySet<string> | undefined;
  const sets: Sets = {
    in: new Set(language.inWords),
    to: new Set(language.toWords),
    parts: new Set(language.parts),
    bodies: new Set(language.bodiesAfter),
    outlets: (names) => {
      outlets ??= new Set(names?.outlets);
      return outlets;
    },
    streets: new Set(language.streetsAfter),
    papers: new Set(language.papersAfter),
    bodiesBefore: new Set(language.bodiesBefore),
    persons: new Set(language.personsBefore),
    acts: new Set(language.actVerbs),
    common: new Set(language.notPlaces),
  };
  made.set(language, sets);
  return sets;
}
