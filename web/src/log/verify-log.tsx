import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Verification } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";
import { Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { count } from "../words.ts";

const TICK = 1000;

/** Walks the whole log and every snapshot when asked, and says what was checked. */
export function VerifyLog() {
  const verify = useMutation({
    mutationFn: async () => {
      const begun = Date.now();
      const answer = await client.verify();
      return { ...answer, seconds: (Date.now() - begun) / 1000 };
    },
    onSuccess: (answer) => announce(sentenceOf(answer)),
  });
  const seconds = useSecondsOf(verify.isPending);
  return (
    <section className="verify" aria-label="Verify the log">
      <p>
        <button type="button" onClick={() => verify.mutate()} disabled={verify.isPending}>
          Verify the log
        </button>{" "}
        {verify.isIdle && (
          <span className="small soft">
            Checks that no entry and no captured byte was changed since it was written, in every case of this ledger.
          </span>
        )}
        {verify.isPending && (
          <span className="small soft" role="status">
            Hashing every entry and every snapshot{seconds > 0 && `, ${count(seconds, "second")} so far`}. You can go on
            working.
          </span>
        )}
      </p>
      {verify.isPending && <progress aria-label="Verifying" />}
      {verify.isError && <Trouble inside error={verify.error} again={() => verify.mutate()} />}
      {verify.data !== undefined && <Outcome answer={verify.data} seconds={verify.data.seconds} />}
    </section>
  );
}

function Outcome(props: { readonly answer: Verification; readonly seconds: number }) {
  const { answer, seconds } = props;
  const { entries, snapshots, head, faults } = answer;
  return (
    <div className={faults.length === 0 ? "verified" : "verified broken"}>
      <p>
        <b>{sentenceOf(answer)}</b>
      </p>
      <ul className="small">
        <li>
          {count(entries, "entry", "entries")}: each hash made anew, each joined to the one before, each body as its
          kind must be.
        </li>
        <li>{count(snapshots, "snapshot")}: the bytes hashed anew and compared with their names.</li>
        <li>The tables that the desk reads: compared with what the log makes.</li>
        <li>Took {seconds < 1 ? "less than a second" : count(Math.round(seconds), "second")}.</li>
      </ul>
      {faults.length > 0 && (
        <ul className="faults">
          {faults.map((fault) => (
            <li key={`${fault.kind} ${fault.message}`}>{fault.message}</li>
          ))}
        </ul>
      )}
      <p className="small">
        Head: <code className="head-hash">{head}</code>
        <br />
        <span className="soft">
          Write it down somewhere else: with it anybody can tell later that nothing before it was changed.
        </span>
      </p>
    </div>
  );
}

function sentenceOf({ faults }: Verification): string {
  return faults.length === 0
    ? "The log is whole: nothing was changed, nothing is missing."
    : `${count(faults.length, "fault")} found. What is named below is not as it was written.`;
}

/** Seconds since it began to be so. */
function useSecondsOf(on: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!on) return;
    const timer = setInterval(() => setSeconds((before) => before + 1), TICK);
    return () => clearInterval(timer);
  }, [on]);
  return seconds;
}
