/** Why a decision was refused, beside where it was made. */
export function TroubleLine(props: { readonly words: string | undefined }) {
  return props.words === undefined ? null : (
    <p className="decide-trouble" role="alert">
      {props.words}
    </p>
  );
}
