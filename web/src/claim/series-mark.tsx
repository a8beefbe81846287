const forms: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 4.5} ${y}a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0Z`,
  (x, y) => `M${x - 4} ${y - 4}h8v8h-8Z`,
  (x, y) => `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`,
  (x, y) => `M${x} ${y - 5}l5 9h-10Z`,
  (x, y) => `M${x} ${y + 5}l5 -9h-10Z`,
  (x, y) => `M${x - 5} ${y - 2}h3v-3h4v3h3v4h-3v3h-4v-3h-3Z`,
];

/** The shape of a source's figures: sources are told apart by it, and the hue repeats it. */
export function seriesForm(index: number, x: number, y: number): string {
  const form = forms[index % forms.length];
  return form === undefined ? "" : form(x, y);
}

export function seriesClass(index: number, hues: number): string {
  return index < hues ? `series hue-${index}` : "series hue-none";
}

/** The shape by itself, for a list. */
export function SeriesMark(props: { readonly index: number; readonly hues: number }) {
  return (
    <svg className={seriesClass(props.index, props.hues)} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path className="series-mark" d={seriesForm(props.index, 7, 7)} />
    </svg>
  );
}
