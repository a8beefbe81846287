import type { Decided, Reading } from "../../../src/surfaces/http/client.ts";
import { inHundred, likelihood, moment } from "../words.ts";

interface Reason {
  readonly feature: string;
  readonly words: string;
  readonly weight: number;
}

/** Why it was read so: the rule or model, how often that is right, and what spoke for it. */
export function Why(props: { readonly reading: Reading; readonly reasons?: readonly Reason[] }) {
  const { kind, id, version, confidence } = props.reading;
  if (kind === "person") return <p className="why">Marked by hand: the machine read nothing here.</p>;
  const reasons = props.reasons ?? [];
  return (
    <details className="why">
      <summary>
        Why? <span className="soft">{likelihood(confidence)}</span>
      </summary>
      <p>
        Read by the {kind} <code>{id}</code>, version {version}.
      </p>
      <p>
        Of readings like this one, {inHundred(confidence)} were right on articles that the {kind} was not written on:{" "}
        {likelihood(confidence)}.
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ feature, words, weight }) => (
            <li key={`${feature} ${words}`}>
              {feature}
              {words !== "" && <> “{words}”</>}{" "}
              <span className="soft">
                {weight > 0 ? "+" : ""}
                {weight.toFixed(2)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Who decided, when and why. */
export function DecidedLine(props: { readonly decided: Decided }) {
  const { by, at, what, reason } = props.decided;
  return (
    <p className="decided">
      <span aria-hidden="true">✎ </span>
      {by.name}, {moment(at)}: {what}.{reason !== "" && ` ${reason}`}
    </p>
  );
}
