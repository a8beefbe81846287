import type { Ledger } from "../ledger/ledger.ts";
import type { Question } from "../model/question.ts";
import type { OpenQuestion } from "./case-shapes.ts";

/** Documents read for it, the latest: each is opened whole. */
const MOST_READ = 40;
const MOST_TOLD = 6;
const MOST_PLACES = 12;

interface Asked {
  readonly question: Question;
  readonly documentId: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
}

/**
 * What these documents declare unknown, what most of them do first; the same thing in like words is told once. Whether another document answers it is
 * not looked into here.
 */
export async function openQuestions(
  ledger: Ledger,
  documents: readonly { readonly documentId: string; readonly outlet?: string; readonly publishedAt?: string }[],
): Promise<readonly OpenQuestion[]> {
  const asked: Asked[] = [];
  for (const { documentId, outlet, publishedAt } of documents.slice(-MOST_READ)) {
    const record = await ledger.document(documentId);
    for (const question of record?.questions ?? []) {
      asked.push({
        question,
        documentId,
        ...(outlet === undefined ? {} : { outlet }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      });
    }
  }
  return groupsOf(asked)
    .map(questionOf)
    .toSorted((a, b) => b.articles - a.articles || b.words.length - a.words.length)
    .slice(0, MOST_TOLD);
}

/** Questions of one kind that begin alike and share a word of weight with the one that was asked first. */
function groupsOf(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups: { readonly key: string; readonly stems: Set<string>; readonly all: Asked[] }[] = [];
  for (const one of asked) {
    const key = keyOf(one.question);
    const stems = stemsOf(one.question.about.words);
    const group = groups.find((known) => known.key === key && !known.stems.isDisjointFrom(stems));
    if (group === undefined) groups.push({ key, stems: new Set(stems), all: [one] });
    else {
      group.all.push(one);
      for (const stem of stems) group.stems.add(stem);
    }
  }
  return groups.map(({ all }) => all);
}

/** "how long" and "how badly" are not one question; other kinds are told apart by their words alone. */
function keyOf({ kind, about }: Question): string {
  const [, second = ""] = about.words.toLowerCase().split(/\s+/u);
  return kind === "how" ? `${kind} ${second}` : kind;
}

/** Beginnings of the words that weigh: "closure" and "closed" have one. */
function stemsOf(words: string): ReadonlySet<string> {
  const all = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(all.slice(1).map((word) => word.slice(0, 4)));
}

function questionOf(all: readonly Asked[]): OpenQuestion {
  const last = all.at(-1);
  const places = [...all].reverse().map(({ question, documentId, outlet, publishedAt }) => ({
    documentId,
    questionId: question.id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }));
  return {
    words: last?.question.about.words ?? "",
    kind: last?.question.kind ?? "what",
    articles: new Set(all.map(({ documentId }) => documentId)).size,
    outlets: new Set(all.map(({ outlet, documentId }) => outlet ?? documentId)).size,
    places: places.slice(0, MOST_PLACES),
  };
}
