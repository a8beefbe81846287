import type { Residue } from "../../../src/surfaces/http/client.ts";
import { count, wordCount } from "../words.ts";

/** What was cut from the article, folded to a thin line; it opens to the words, the reason and the rule. */
export function ResidueFold(props: { readonly text: string; readonly residue: readonly Residue[] }) {
  const { text, residue } = props;
  const words = residue.reduce((sum, { span }) => sum + wordCount(text.slice(span.start, span.end)), 0);
  const reasons = [...new Set(residue.map(({ why }) => why.replace(/\.$/, "")))];
  const shown = reasons.slice(0, 2).join("; ");
  return (
    <details className="residue">
      <summary>
        <span>
          {count(words, "word")} cut: {shown}
          {reasons.length > 2 && `; ${count(reasons.length - 2, "more reason")}`}
        </span>
      </summary>
      {residue.map(({ span, rule, why }) => (
        <figure key={span.start}>
          <p className="residue-words">{text.slice(span.start, span.end).trim()}</p>
          <figcaption>
            {why} Rule <code>{rule}</code>.
          </figcaption>
        </figure>
      ))}
    </details>
  );
}
