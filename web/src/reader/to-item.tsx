import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A way to another entry of the same document; `facet`: what the keys of decisions then mean while it has the focus. */
export function ToItem(props: { readonly hash: string; readonly facet?: string; readonly children: ReactNode }) {
  return (
    <Link
      to="."
      hash={props.hash}
      replace
      hashScrollIntoView={false}
      resetScroll={false}
      search
      {...(props.facet === undefined ? {} : { "data-facet": props.facet })}
    >
      {props.children}
    </Link>
  );
}
