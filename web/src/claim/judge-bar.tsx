import { useId } from "react";
import { TroubleLine } from "../decide/trouble-line.tsx";
import { Key } from "../parts/key.tsx";
import type { Act, Judging } from "./use-judging.ts";

const acts: readonly (readonly [act: Act, key: string, words: string, again: string])[] = [
  ["same", "s", "The same claim", ""],
  ["not same", "n", "Not the same", ""],
  ["contradicts", "c", "Contradicts…", "Contradicts this one"],
  ["one origin", "o", "One origin with…", "One origin with this one"],
  ["independent", "i", "Independent of…", "Independent of this one"],
];

/** What can be said of the wording in focus, a key each; it stays in sight while one is judged. */
export function JudgeBar(props: { readonly judging: Judging }) {
  const { judging } = props;
  const { current, waiting, writing } = judging;
  const id = useId();
  return (
    <section className={`judge-bar no-print ${current === undefined ? "" : "judging"}`} aria-label="Judge a wording">
      <p className="small judge-of" dir="auto">
        {waiting === undefined ? (
          current === undefined ? (
            <span className="soft">
              <Key name="j" /> <Key name="k" /> move to a wording, then judge it:
            </span>
          ) : (
            <>
              <span className="soft">{current.outlet ?? "Outlet not named"}:</span>{" "}
              <span className="serif">{current.words}</span>
            </>
          )
        ) : (
          <>
            <b>
              “<span className="serif">{waiting.of.words}</span>”
            </b>{" "}
            {waiting.act === "contradicts"
              ? "contradicts"
              : waiting.act === "one origin"
                ? "has one origin with"
                : "is independent of"}{" "}
            which one? Move to it, and press the key again.
          </>
        )}
      </p>
      <p className="judge-acts">
        {acts.map(([act, key, words, again]) => (
          <button key={act} type="button" disabled={current === undefined} onClick={() => judging.act(act)}>
            {waiting?.act === act && waiting.of.statementId !== current?.statementId ? again : words} <Key name={key} />
          </button>
        ))}
        <button type="button" className="plain" disabled={!judging.canUndo} onClick={() => judging.undo()}>
          Undo <Key name="u" />
        </button>
        {waiting !== undefined && (
          <button type="button" className="plain" onClick={judging.leave}>
            Leave it <Key name="esc" />
          </button>
        )}
      </p>
      <p className="judge-reason small">
        <label htmlFor={id}>
          Why <span className="soft">(may stay empty)</span> <Key name="r" />
        </label>
        <input
          id={id}
          ref={judging.reasonBox}
          value={judging.reason}
          maxLength={500}
          onChange={(event) => judging.setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" && event.key !== "Enter") return;
            event.preventDefault();
            event.stopPropagation();
            document.querySelector<HTMLElement>(".wording.current [data-row]")?.focus();
          }}
        />
      </p>
      {writing && <p className="small soft">Writing it down, and reading the claim anew…</p>}
      <TroubleLine words={judging.trouble} />
    </section>
  );
}
