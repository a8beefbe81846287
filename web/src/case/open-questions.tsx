import { Link } from "@tanstack/react-router";

/** What the articles say that nobody knows. */
export function OpenQuestions(_props: { readonly caseName: string }) {
  return (
    <section className="open-questions" aria-labelledby="open-questions">
      <h2 id="open-questions" className="label">
        What is not known
      </h2>
      <p>
        <Link to="/questions" data-row="">
          The questions that these articles leave open
        </Link>
      </p>
    </section>
  );
}
