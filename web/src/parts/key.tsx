/** The key that does the same as the button it stands in: for the eye, since the button says it in words. */
export function Key(props: { readonly name: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {props.name}
    </span>
  );
}
