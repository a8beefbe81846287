import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { FacetEntry } from "./facet-entry.tsx";
import { shortFacets } from "./facets-of.ts";
import { hashOfItem, type Item } from "./items.ts";
import { sourceOf } from "./names.ts";

/** One entry of the margin: who, and how it was told; or what is left open. */
export function Entry(props: { readonly record: DocumentRecord; readonly item: Item; readonly active: boolean }) {
  const { record, item, active } = props;
  const address = `#${hashOfItem(item)}`;
  if (item.kind === "facet" || item.kind === "actor") return <FacetEntry record={record} item={item} active={active} />;
  if (item.kind === "open") {
    return (
      <a className="entry entry-open" href={address} data-entry={item.id} aria-expanded={active}>
        <span className="entry-open-words">
          <span className="label">Leaves open</span> {item.question.about.words}
        </span>
      </a>
    );
  }
  const { attribution } = item;
  const { words, actor, via } = sourceOf(record, attribution);
  const { directness, hedge, stance, within } = attribution;
  const facets = shortFacets(record, attribution);
  return (
    <a
      className={within === undefined ? "entry" : "entry entry-within"}
      href={address}
      data-entry={item.id}
      aria-expanded={active}
    >
      <span className="label entry-source">
        {words ?? "Nobody named"}
        {actor !== undefined && ` [${actor.name}]`}
      </span>
      <span className="entry-how">
        {stance} <span className="soft">· {directness}</span>
        {hedge !== undefined && <span className="soft"> · hedged “{hedge.words}”</span>}
        {via.length > 0 && <span className="soft"> · via {via.join(", ")}</span>}
      </span>
      {facets !== "" && <span className="entry-how soft">{facets}</span>}
    </a>
  );
}
