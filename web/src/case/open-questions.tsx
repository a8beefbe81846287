import { Link } from "@tanstack/react-router";
import type { OpenQuestion } from "../../../src/surfaces/http/client.ts";
import { count, dayOf, shortDay } from "../words.ts";

/** What the articles say that nobody knows, what most of them do first; each leads to where it was said last. */
export function OpenQuestions(props: { readonly questions: readonly OpenQuestion[] }) {
  return (
    <section className="open-questions" aria-labelledby="open-questions">
      <div className="claims-head">
        <h2 id="open-questions" className="label">
          What is not known, as the articles say
        </h2>
        <p className="small">
          <Link to="/questions">All questions, and what answers them</Link>
        </p>
      </div>
      <ul>
        {props.questions.map(({ words, kind, articles, outlets, places: [last] }) => {
          if (last === undefined) return null;
          return (
            <li key={last.questionId}>
              <Link
                className="serif"
                to="/documents/$id"
                params={{ id: last.documentId }}
                hash={`q=${last.questionId}`}
                data-row=""
                dir="auto"
                preload="intent"
              >
                {asked(words, kind)}
              </Link>{" "}
              <span className="soft small">
                {count(articles, "article")}
                {outlets > 1 && ` of ${count(outlets, "outlet")}`}
                {last.publishedAt !== undefined && `, last ${shortDay(dayOf(last.publishedAt))}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "Whether they had been called": what is asked with yes or no is told so where the words do not. */
function asked(words: string, kind: OpenQuestion["kind"]): string {
  const begins = /^(?:whether|if|who|whom|what|when|where|how|which|why)\b/iu.test(words);
  const whole = kind === "whether" && !begins && /^[\p{Script=Latin}\d]/u.test(words) ? `whether ${words}` : words;
  return `${whole.slice(0, 1).toUpperCase()}${whole.slice(1)}`;
}
