import type { QuestionKind } from "../model/question.ts";
import type { StatementSummary } from "./summaries.ts";

/** Something that a document declares unknown, with where it stands. */
export interface QuestionTold {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The declaring words, with what is unknown. */
  readonly words: string;
  readonly about: string;
  /** Of `words`, UTF-16 code units into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** The rule with its version. */
  readonly by: string;
  readonly documentId: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  /** When its document was published, else captured: milliseconds since 1970. */
  readonly at: number;
  /** Absent as long as its document is not linked. */
  readonly eventId?: string;
}

export interface QuestionsQuery {
  readonly caseName: string;
  readonly eventId?: string;
  readonly kind?: QuestionKind;
}

/** How fine times are put together: within one hour, one day. */
export type TimeBin = "hour" | "day";

export interface TimesQuery {
  readonly caseName: string;
  /** Only what happened from then on and before then, by the clock of each article; milliseconds since 1970 as if that clock were UTC. */
  readonly from?: number;
  readonly to?: number;
  /** Documents that are left out: what people decided about their times is not in the tables. */
  readonly except: readonly string[];
}

/** How many statements were published in one bin and tell of another. */
export interface TimeTally {
  /** Beginnings of the two bins by the clock of the article, milliseconds since 1970 as if that were UTC. */
  readonly happened: number;
  readonly said: number;
  /** The time or its tie to the statement was inferred. */
  readonly inferred: boolean;
  readonly statements: number;
}

/** All of a case's times at a glance. */
export interface TimeExtent {
  /** Times told, in the whole case and in what was asked for. */
  readonly all: number;
  readonly total: number;
  /** Said before it happened, within a day after it began, later. */
  readonly ahead: number;
  readonly atOnce: number;
  readonly later: number;
  /** Before what was asked for, and after it. */
  readonly before: number;
  readonly after: number;
  /** First and last of the documents that tell a time, and of what they tell. */
  readonly said?: { readonly from: number; readonly to: number };
  readonly happened?: { readonly from: number; readonly to: number };
}

/** A time that a statement tells of. */
export interface TimeTold {
  readonly statement: StatementSummary;
  readonly facet: string;
  readonly words: string;
  readonly starts: number;
  readonly ends: number;
  readonly granularity: string;
  readonly inferred: boolean;
  /** When its document was published, else captured: milliseconds since 1970. */
  readonly at: number;
}

/** Views of when things happened and of what is not known, put together where the tables are. */
export interface CaseTimes {
  /** In the order of the documents and of their texts. */
  questions(query: QuestionsQuery): Promise<readonly QuestionTold[]>;
  timeExtent(query: TimesQuery): Promise<TimeExtent>;
  timeTallies(query: TimesQuery & { readonly bin: TimeBin }): Promise<readonly TimeTally[]>;
  /** In the order of the documents and of their texts. */
  timesTold(query: TimesQuery & { readonly limit: number }): Promise<readonly TimeTold[]>;
}
