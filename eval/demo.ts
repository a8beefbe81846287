import type { Attribution } from "../src/model/attribution.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import type { Span } from "../src/model/span.ts";
import { overlaps } from "../src/text/spans.ts";
import { matchGreedily, pairContents, type Roles, sameSource } from "./attribution/score.ts";
import {
  type ExpectedAttribution,
  type ExpectedDocument,
  findNearest,
  findPlaces,
  findQuotation,
  readDemoFile,
  readExpected,
} from "./demo-expected.ts";
import { describeWanted, noTallies, tally } from "./description/on-gold.ts";
import type { Evaluated, Evaluation } from "./evaluation.ts";
import { readText } from "./reader.ts";

/** Something expected that was not found, or found that was not expected: for a person to look at. */
export interface DemoFault {
  readonly file: string;
  readonly what:
    | "missed"
    | "wrong source"
    | "not expected"
    | "stance"
    | "directness"
    | "chain"
    | "question"
    | "residue";
  /** The id of what was expected; absent for what was not. */
  readonly id?: string;
  readonly wanted?: string;
  readonly got?: string;
}

/** How much of something was found. */
export interface DemoCount {
  readonly found: number;
  readonly of: number;
}

/** What the pipeline finds of the demo case. */
export interface DemoScore {
  /** Content with IoU >= 0.5 and overlapping source; what is optional in the gold is not asked for. */
  readonly attributions: DemoCount;
  /** Of what was predicted: how many are right (optional ones count). */
  readonly precision: DemoCount;
  readonly directness: DemoCount;
  readonly stance: DemoCount;
  /** Chains of more than outlet and source: every link named. */
  readonly chains: DemoCount;
  /** Declared unknowns with their kind, IoU >= 0.5. */
  readonly questions: DemoCount;
  /** Expected residue that touches no statement, attribution or question. */
  readonly residue: DemoCount;
  readonly faults: readonly DemoFault[];
}

/** An expected attribution with its places; several stand for one where several readings are as good. */
interface Located extends Roles {
  readonly expected: ExpectedAttribution;
}

/** Reads every document of the demo case and counts what of `fixtures/demo/expected.json` was found. */
export async function scoreDemo(): Promise<DemoScore> {
  const parts: DemoScore[] = [];
  for (const document of readExpected().documents) {
    const mediaType = document.file.endsWith(".html") ? "text/html" : "text/plain";
    const record = await readText(readDemoFile(document.file), document.file, mediaType);
    parts.push(scoreDocument(document, record));
  }
  const sum = (pick: (part: DemoScore) => DemoCount): DemoCount => ({
    found: parts.reduce((total, part) => total + pick(part).found, 0),
    of: parts.reduce((total, part) => total + pick(part).of, 0),
  });
  return {
    attributions: sum((part) => part.attributions),
    precision: sum((part) => part.precision),
    directness: sum((part) => part.directness),
    stance: sum((part) => part.stance),
    chains: sum((part) => part.chains),
    questions: sum((part) => part.questions),
    residue: sum((part) => part.residue),
    faults: parts.flatMap((part) => part.faults),
  };
}

/** The demo case as an evaluation: it needs no data but the repository's own. */
export const demo: Evaluation = {
  name: "demo",
  title: "The demo case · fixtures/demo (written here, before the reader)",
  needs: [],
  async run(): Promise<Evaluated> {
    const score = await scoreDemo();
    const onGold = noTallies();
    const faults = readExpected().documents.flatMap((document) => {
      const mediaType = document.file.endsWith(".html") ? "text/html" : "text/plain";
      const text = readDemoFile(document.file);
      const chained = new Set(document.attributions.filter(isChained).map(({ id }) => id));
      return describeWanted(text, document.file, mediaType, document.attributions).flatMap(({ wanted, got }) =>
        tally(onGold, chained.has(wanted.id) ? wanted : { ...wanted, chain: undefined }, got),
      );
    });
    const rows = [
      ["attributions found", score.attributions],
      ["predicted and right", score.precision],
      ["  same directness", score.directness],
      ["  same stance", score.stance],
      ["  chains whole", score.chains],
      ["stance, gold spans", onGold.stance],
      ["hedge, gold spans", onGold.hedge],
      ["chains whole, gold spans", onGold.chains],
      ["questions", score.questions],
      ["residue kept out", score.residue],
    ] as const;
    return {
      rows: rows.map(([measure, { found, of }]) => ({ measure, figures: { found, of, "%": percent({ found, of }) } })),
      frozen: {
        attributions: percent(score.attributions),
        precision: percent(score.precision),
        chains: percent(score.chains),
        "stance on gold spans": percent(onGold.stance),
        "chains on gold spans": percent(onGold.chains),
        questions: percent(score.questions),
        residue: percent(score.residue),
      },
      notes: [
        "the headlines and fixed phrases marked optional are not asked for, nor held against",
        `on gold spans: ${faults.join(", ")}`,
      ],
    };
  },
};

/** Counts of one document against what is expected of it. */
export function scoreDocument(expected: ExpectedDocument, record: DocumentRecord): DemoScore {
  const { file } = expected;
  const { text } = record.document;
  const faults: DemoFault[] = [];
  const gold = expected.attributions.flatMap((one, at) => locate(text, one, findContinuation(expected, at)));
  const lost = expected.attributions.filter((one) => !gold.some((found) => found.expected === one));
  for (const one of lost) {
    faults.push({ file, what: "missed", id: one.id, wanted: one.content, got: "not in the reading copy" });
  }

  // Readings of one expected attribution compete for one place: its first.
  const first = gold.map((one) => gold.findIndex(({ expected: same }) => same === one.expected));
  const said = pairContents(gold, record.attributions);
  const right = matchGreedily(
    said
      .filter(({ gold: g, predicted: p }) => sameSource(gold[g], record.attributions[p]))
      .map((pair) => ({ ...pair, gold: first[pair.gold] ?? pair.gold })),
  ).flatMap(({ gold: g, predicted: p }) => {
    const [wanted, got] = [gold[g], record.attributions[p]];
    return wanted === undefined || got === undefined ? [] : [{ wanted, got }];
  });
  // A continuation read as one with what it continues is found as well.
  for (const wanted of gold.filter((one, g) => first[g] === g && one.expected.continues)) {
    if (right.some((one) => one.wanted === wanted)) continue;
    const whole = right.find(({ got }) => wanted.content.every((span) => got.content.some((by) => covers(by, span))));
    if (whole !== undefined) right.push({ wanted, got: whole.got });
  }
  const predictedRight = new Set(right.map(({ got }) => got));
  for (const [g, wanted] of gold.entries()) {
    if (first[g] !== g || wanted.expected.optional || right.some((one) => one.wanted === wanted)) continue;
    const near = said.find((pair) => first[pair.gold] === g);
    const got = near === undefined ? undefined : record.attributions[near.predicted];
    faults.push({
      file,
      what: got === undefined ? "missed" : "wrong source",
      id: wanted.expected.id,
      wanted: `${wanted.expected.source} | ${wanted.expected.cue} | ${wanted.expected.content}`,
      ...(got === undefined ? {} : { got: describe(text, got) }),
    });
  }
  for (const got of record.attributions) {
    if (!predictedRight.has(got) && !isLeftUnsaid(got)) {
      faults.push({ file, what: "not expected", got: describe(text, got) });
    }
  }

  const directness = right.filter(({ wanted, got }) => {
    const same = got.directness === wanted.expected.directness;
    if (!same) faults.push(differs(file, "directness", wanted, wanted.expected.directness, got.directness));
    return same;
  });
  const stance = right.filter(({ wanted, got }) => {
    const same = [wanted.expected.stance, wanted.expected.stanceAlso].includes(got.stance);
    if (!same) faults.push(differs(file, "stance", wanted, wanted.expected.stance, got.stance));
    return same;
  });
  const chained = right.filter(({ wanted }) => isChained(wanted.expected));
  const chains = chained.filter(({ wanted, got }) => {
    const links = got.chain.map(({ words }) => words);
    const whole = (wanted.expected.chain ?? [])
      .slice(1)
      .every((link) => links.some((words) => words.includes(link) || link.includes(words)));
    if (!whole)
      faults.push(differs(file, "chain", wanted, wanted.expected.chain?.join(" <- ") ?? "", links.join(" <- ")));
    return whole;
  });

  const questions = expected.questions.filter((one) => {
    const [place] = findPlaces(text, one.span);
    const near = record.questions.filter(({ span }) => place !== undefined && iou(place, span) >= 0.5);
    const found = near.some(({ kind }) => kind === one.kind);
    if (!found) {
      const got = near[0] === undefined ? {} : { got: `${near[0].kind}: ${near[0].about.words}` };
      faults.push({ file, what: "question", id: one.id, wanted: `${one.kind}: ${one.span}`, ...got });
    }
    return found;
  });

  const told = [
    ...record.statements.flatMap(({ spans }) => spans),
    ...record.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...record.questions.map(({ span }) => span),
  ];
  const residue = expected.residue.filter(({ starts }) => {
    const touched = findPlaces(text, starts).find((place) => told.some((span) => overlaps(span, place)));
    if (touched !== undefined) faults.push({ file, what: "residue", wanted: starts, got: "touched by something said" });
    return touched === undefined;
  });

  return {
    attributions: {
      found: right.filter(({ wanted }) => wanted.expected.optional === undefined).length,
      of: expected.attributions.filter(({ optional }) => optional === undefined).length,
    },
    precision: {
      found: predictedRight.size,
      of: record.attributions.filter((got) => predictedRight.has(got) || !isLeftUnsaid(got)).length,
    },
    directness: { found: directness.length, of: right.length },
    stance: { found: stance.length, of: right.length },
    chains: { found: chains.length, of: expected.attributions.filter(isChained).length },
    questions: { found: questions.length, of: expected.questions.length },
    residue: { found: residue.length, of: expected.residue.length },
    faults,
  };
}

/** Whether a chain of more than outlet and source is asked for. */
function isChained({ chain, optional }: ExpectedAttribution): boolean {
  return optional === undefined && (chain?.length ?? 0) > 2;
}

/** "The notice did not say how long" is expected as a question; that it is read as an attribution too is no fault. */
function isLeftUnsaid({ stance }: Attribution): boolean {
  return stance === "declines";
}

/** The contents that go on from one without a cue of their own. */
function findContinuation({ attributions }: ExpectedDocument, at: number): readonly string[] {
  const rest = attributions.slice(at + 1);
  const end = rest.findIndex(({ continues }) => continues === undefined);
  return rest.slice(0, end < 0 ? rest.length : end).map(({ content }) => content);
}

/**
 * The readings of an expected attribution with their places: as it stands, with its other content, and as one
 * with what continues it. None when the reading copy lacks its content.
 */
function locate(text: string, expected: ExpectedAttribution, continuation: readonly string[]): readonly Located[] {
  const contents = [
    findQuotation(text, expected.content, expected.after),
    ...(expected.contentAlso === undefined ? [] : [findQuotation(text, expected.contentAlso)]),
    ...(continuation.length === 0 ? [] : [findQuotation(text, [expected.content, ...continuation].join("…"))]),
  ];
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content): Located[] => {
      const nearest = (words: string | null | undefined): readonly Span[] =>
        words === null || words === undefined ? [] : findNearest(text, words, content);
      const cue = nearest(expected.cue);
      const other = nearest(expected.sourceAlso);
      return [
        { expected, cue, content, source: nearest(expected.source) },
        ...(other.length === 0 ? [] : [{ expected, cue, content, source: other }]),
      ];
    });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function differs(file: string, what: DemoFault["what"], { expected }: Located, wanted: string, got: string): DemoFault {
  return { file, what, id: expected.id, wanted: `${wanted} (${expected.content})`, got };
}

function describe(text: string, { source, cue, content }: Attribution): string {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return `${words(source)} | ${words(cue)} | ${words(content)}`.replaceAll(/\s+/gu, " ");
}

function iou(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + (b.end - b.start) - common || 1);
}

function percent({ found, of }: DemoCount): number {
  return of === 0 ? 100 : Math.round((1000 * found) / of) / 10;
}
