import { useAsking } from "../reading/use-reading.ts";

/** A case without documents: what to do. */
export function EmptyCase() {
  const { pick, ask } = useAsking();
  return (
    <section className="intake-empty" aria-label="Add documents">
      <h2 className="serif">This case holds no documents yet.</h2>
      <p>
        Drop articles or links anywhere on this page (text, web pages, PDF, Word, mail, web archives, Telegram exports),
        or paste a list of links. Each is kept as it came, read on this machine, and put together with the others: who
        said what, on whose say-so, and what speaks against it.
      </p>
      <p>
        <button type="button" onClick={() => ask()}>
          Paste links
        </button>{" "}
        <button type="button" onClick={pick}>
          Pick files
        </button>
      </p>
      <p className="soft">
        Or in a terminal: <code>sayso read article.txt</code>
      </p>
    </section>
  );
}
