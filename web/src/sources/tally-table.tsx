/** A small table whose figures are bars as well. */
export function TallyTable(props: {
  readonly caption: string;
  readonly unit: string;
  readonly rows: readonly { readonly name: string; readonly times: number; readonly note?: string }[];
}) {
  const { caption, unit, rows } = props;
  const most = Math.max(1, ...rows.map(({ times }) => times));
  return (
    <table className="tally">
      <caption className="label">{caption}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{unit}</th>
          <th scope="col">as a bar</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, times, note }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
              {note !== undefined && <span className="small soft"> {note}</span>}
            </th>
            <td className="figure">{times}</td>
            <td className="tally-bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x={0} y={1} width={(100 * times) / most} height={8} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
