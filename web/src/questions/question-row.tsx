import { Link } from "@tanstack/react-router";
import type { QuestionShown } from "../../../src/surfaces/http/client.ts";
import { count, inHundred, moment } from "../words.ts";
import { openSince } from "./open-since.ts";

/** One question: what is not known, who says so and where, and what may answer it. */
export function QuestionRow({ question }: { readonly question: QuestionShown }) {
  const { kind, about, asked, event, answers, differ } = question;
  const outlets = new Set(asked.map(({ outlet, documentId }) => outlet ?? documentId)).size;
  const [first] = asked;
  return (
    <li className="question">
      <p className="question-kind label">{kind}</p>
      <div className="question-body">
        <h2 className="serif" dir="auto">
          {first === undefined ? (
            about
          ) : (
            <Link
              to="/documents/$id"
              params={{ id: first.documentId }}
              hash={`q=${first.id}`}
              data-row=""
              title={first.words}
            >
              {about}
            </Link>
          )}
        </h2>
        <p className="small">
          {openSince(question)}{" "}
          <span className="soft">
            {asked.length === 1 ? "One article declares it unknown" : `${asked.length} articles declare it unknown`}
            {asked.length > 1 && outlets !== asked.length && `, of ${count(outlets, "outlet")}`}
            {event !== undefined && (
              <>
                {" · "}
                <Link to="/matrix" search={{ event: event.id }}>
                  {event.words}
                </Link>
              </>
            )}
          </span>
        </p>
        <ul className="question-asked small">
          {asked.map((one) => (
            <li key={one.id}>
              <Link to="/documents/$id" params={{ id: one.documentId }} hash={`q=${one.id}`} dir="auto">
                {one.outlet ?? one.title ?? "An article"}
              </Link>{" "}
              <span className="soft">{one.publishedAt !== undefined && moment(one.publishedAt)} </span>
              <span className="serif" dir="auto">
                “{one.words}”
              </span>{" "}
              <details className="question-why">
                <summary>Why?</summary>
                <span>
                  Read by the rule <code>{one.by}</code>. Of its readings, {inHundred(one.confidence)} were right.
                </span>
              </details>
            </li>
          ))}
        </ul>
        {answers.length > 0 && (
          <section className="question-answers" aria-label={`What may answer it: ${about}`}>
            <h3 className="label">May be answered by</h3>
            {differ !== undefined && (
              <p className="small contested">These cannot all be so: {differ.map((one) => `“${one}”`).join(", ")}.</p>
            )}
            <ul>
              {answers.map(({ statement, answer, stillAsked, shared }) => (
                <li key={statement.statementId}>
                  <p className="small">
                    <b dir="auto">{answer.length <= 60 ? answer : "In these words"}</b>
                    <span className="soft">
                      {" · "}
                      {statement.outlet ?? "outlet not named"}
                      {statement.publishedAt !== undefined && `, ${moment(statement.publishedAt)}`}
                      {statement.who !== undefined && ` · ${statement.who}`}
                      {stillAsked && " · declared unknown again after that"}
                    </span>
                  </p>
                  <Link
                    className="serif"
                    to="/documents/$id"
                    params={{ id: statement.documentId }}
                    hash={`s=${statement.statementId}`}
                    data-row=""
                    dir="auto"
                    title={`Later, of the same event, and shares ${Math.round(shared * 100)} in 100 of the telling words`}
                  >
                    {statement.words}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </li>
  );
}
