import type { CaseLinking, EventSummary, QuestionTold } from "../../ledger/ledger.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import type { QuestionKind } from "../../model/question.ts";
import { requireCase } from "../case-name.ts";
import { bringUpToDate, type Linker } from "../link-case.ts";
import { eventOf } from "../list-events.ts";
import { statementShown } from "../statement-shown.ts";
import { groupQuestions, inOrder, type QuestionGroup } from "./group-questions.ts";
import { differing, possibleAnswers } from "./possible-answers.ts";
import type { QuestionAsked, QuestionShown, QuestionsShown } from "./question-shapes.ts";

/** Which questions of a case are asked for. */
export interface OpenQuestionsQuery {
  readonly caseName: string;
  /** Only those of the event with this id. */
  readonly event?: string;
  readonly kind?: QuestionKind;
  /** At most so many; 20 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

const USUAL = 20;
const MOST = 100;
/** Articles of an event in which answers are looked for: the first ones after a question was asked. */
const MOST_SEARCHED = 200;

/**
 * A page of what the case's articles declare unknown, those questions first that most outlets ask; each with statements that may answer it. Brings
 * what is linked up to date first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listQuestions(linker: Linker, query: OpenQuestionsQuery): Promise<QuestionsShown> {
  const { caseName, event, kind, limit = USUAL, after } = query;
  const first = placeInList(after);
  await requireCase(linker.ledger, caseName);
  const linking = await bringUpToDate(linker, caseName);
  if (linking === undefined) return { items: [], total: 0, declared: 0 };
  const told = await linker.ledger.questions({
    caseName,
    ...(event === undefined ? {} : { eventId: event }),
    ...(kind === undefined ? {} : { kind }),
  });
  const groups = inOrder(groupQuestions(told));
  const end = Math.min(groups.length, first + Math.max(1, Math.min(limit, MOST)));
  const events = new Map<string, EventSummary | undefined>();
  const items: QuestionShown[] = [];
  for (const group of groups.slice(first, end)) {
    const { eventId } = group[0];
    if (eventId !== undefined && !events.has(eventId)) events.set(eventId, await linking.event(eventId));
    items.push(await openQuestion(linking, group, eventId === undefined ? undefined : events.get(eventId)));
  }
  return {
    items,
    total: groups.length,
    declared: told.length,
    ...(end < groups.length ? { next: `q${end}` } : {}),
  };
}

async function openQuestion(
  linking: CaseLinking,
  group: QuestionGroup,
  event: EventSummary | undefined,
): Promise<QuestionShown> {
  const [question] = group;
  const documents = event?.documents.map(({ documentId }) => documentId) ?? [];
  // Documents of an event are in the order of their time: what came before the question cannot answer it.
  const from = Math.max(0, documents.indexOf(question.documentId));
  const cards = await linking.cards(documents.slice(from, from + MOST_SEARCHED));
  const answers = possibleAnswers(group, cards);
  const shown = await linking.statements(answers.map(({ statement }) => statement.statementId));
  const summaries = new Map(shown.map((one) => [one.id, one]));
  const differ = differing(answers);
  const until = event && eventOf(event).to;
  return {
    id: question.id,
    kind: question.kind,
    about: question.about,
    ...(event === undefined ? {} : { event: { id: event.id, words: event.words, articles: event.documents.length } }),
    asked: group.map(askedOf),
    ...(question.publishedAt === undefined ? {} : { since: question.publishedAt }),
    ...(until === undefined ? {} : { until }),
    answers: answers.flatMap(({ statement, answer, shared, at }) => {
      const summary = summaries.get(statement.statementId);
      if (summary === undefined) return [];
      return [{ statement: statementShown(summary), answer, shared, stillAsked: group.some((one) => one.at > at) }];
    }),
    ...(differ === undefined ? {} : { differ }),
  };
}

function askedOf({
  at: _at,
  eventId: _eventId,
  language: _language,
  kind: _kind,
  ...rest
}: QuestionTold): QuestionAsked {
  return rest;
}

/** @throws SaysoError SAYSO-LEDGER-012 when no list of this kind gave it */
function placeInList(after: string | undefined): number {
  if (after === undefined) return 0;
  if (/^q\d{1,9}$/u.test(after)) return Number(after.slice(1));
  throw new SaysoError(ledgerErrors.badCursor, `"${after.slice(0, 60)}" is no place in this list.`);
}
