import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Facet } from "../../src/model/facet/facet.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import type { Span } from "../../src/model/span.ts";
import { coverage } from "../../src/text/spans.ts";
import { locateRoles } from "../demo-expected.ts";
import type { Evaluation } from "../evaluation.ts";
import { readMarked } from "./read-gold.ts";

interface Expected {
  readonly published: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: string | null;
    readonly cue: string | null;
    readonly content: string;
  }[];
  readonly facets: readonly {
    readonly of: string;
    readonly place?: string;
    readonly country?: string;
    /** A day, with "early" before it where the text says so. */
    readonly time?: string;
    readonly quantity?: null;
  }[];
}

/** The facets of one real article, on attributions that people marked and as the whole pipeline finds them; and who speaks for whom. */
export const chanceToRestFacets: Evaluation = {
  name: "chance-to-rest-facets",
  title: "Facets of one real article · chance-to-rest",
  needs: ["chance-to-rest"],
  async run(dataDir) {
    const folder = join(dataDir, "chance-to-rest");
    const text = readFileSync(join(folder, "article.txt"), "utf8");
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
    const marked = { text, locator: "article.txt", mediaType: "text/plain", publishedAt: expected.published } as const;
    const onGold = check(
      expected,
      await readMarked({ ...marked, gold: (copy) => expected.attributions.map((one) => locateRoles(copy, one)) }),
    );
    const whole = check(expected, await readMarked(marked));
    const of = onGold.length;
    const right = (checks: readonly Check[]) => checks.filter((one) => one.right).length;
    const missed = (checks: readonly Check[]) => checks.flatMap((one) => (one.right ? [] : [one.what]));
    return {
      rows: [
        { measure: "gold spans", figures: { right: right(onGold), of } },
        { measure: "pipeline", figures: { right: right(whole), of } },
      ],
      // What the whole pipeline finds hangs on 8-bit arithmetic, which differs from processor to processor.
      frozen: { "gold spans": right(onGold) },
      notes: [
        `on gold spans: ${missed(onGold).join("; ") || "all is as expected"}`,
        `pipeline: ${missed(whole).join("; ") || "all is as expected"}`,
      ],
    };
  },
};

interface Check {
  readonly what: string;
  readonly right: boolean;
}

function check(expected: Expected, record: DocumentRecord): readonly Check[] {
  const gold = expected.attributions.map((one) => locateRoles(record.document.text, one));
  const facetsOf = (id: string): readonly Facet[] => {
    const content = gold[expected.attributions.findIndex((one) => one.id === id)]?.content ?? [];
    const attribution = mostOverlapping(content, record.attributions);
    const statement = record.statements.find(({ attributionId }) => attributionId === attribution?.id);
    return (record.facets ?? []).filter(({ of }) => of.some((use) => use.statementId === statement?.id));
  };
  const facets = expected.facets.flatMap(({ of, place, country, time, quantity }): readonly Check[] => {
    const found = facetsOf(of);
    return [
      ...(place === undefined
        ? []
        : [{ what: `${of} ${place}`, right: found.some((one) => isPlace(one, place, country)) }]),
      ...(time === undefined ? [] : [{ what: `${of} ${time}`, right: found.some((one) => isTime(one, time)) }]),
      ...(quantity === null
        ? [{ what: `${of} no quantity`, right: !found.some(({ kind }) => kind === "quantity") }]
        : []),
    ];
  });
  return [...facets, { what: "Konashenkov and a spokesman are two actors of one body", right: twoOfOneBody(record) }];
}

/** Whichever holds most of the words: an attribution told too long, or around another, still has to have the facets of what it holds. */
function mostOverlapping(content: readonly Span[], attributions: readonly Attribution[]): Attribution | undefined {
  const shared = (one: Attribution) =>
    coverage(one.content) + coverage(content) - coverage([...one.content, ...content]);
  const sorted = attributions
    .map((one) => ({ one, shared: shared(one), length: coverage(one.content) }))
    .filter((each) => each.shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length);
  return sorted[0]?.one;
}

function isPlace(facet: Facet, name: string, country: string | undefined): boolean {
  const place = facet.kind === "place" ? facet.value.place : undefined;
  return place?.name === name && (country === undefined || place.countries.includes(country));
}

function isTime(facet: Facet, wanted: string): boolean {
  if (facet.kind !== "time") return false;
  const [day = "", early] = wanted.split(" ").reverse();
  const { timex, mod, interval } = facet.value;
  if (!timex.startsWith(day)) return false;
  return (
    early === undefined || mod === "START" || timex.startsWith(`${day}TMO`) || interval?.start?.startsWith(day) === true
  );
}

function twoOfOneBody({ actors, document }: DocumentRecord): boolean {
  const named = (words: string) =>
    actors.find(({ mentions }) =>
      mentions.some(({ span }) => document.text.slice(span.start, span.end).includes(words)),
    );
  const one = named("Konashenkov");
  const other = named("a spokesman for the ministry");
  return (
    one !== undefined &&
    other !== undefined &&
    one.id !== other.id &&
    one.speaksFor !== undefined &&
    one.speaksFor === other.speaksFor
  );
}
