import type { SourceShown } from "../../../src/surfaces/http/client.ts";

const WIDTH = 200;
const HEIGHT = 10;

/** How often, as a length, of which so much is direct speech: heavier the nearer to the source's own words. */
export function SpeechBar(props: { readonly source: SourceShown; readonly most: number }) {
  const { direct, mixed, indirect, statements } = props.source;
  const scale = WIDTH / Math.max(1, props.most);
  const rest = statements - direct - mixed - indirect;
  let x = 0;
  const parts = [
    ["direct", direct],
    ["mixed", mixed],
    ["indirect", indirect + rest],
  ] as const;
  return (
    <svg
      className="speech-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${direct} direct, ${mixed} in part direct, ${indirect} indirect`}
    >
      {parts.map(([kind, times]) => {
        const at = x;
        x += times * scale;
        return times === 0 ? null : (
          <rect key={kind} className={kind} x={at} y={1} width={Math.max(1, times * scale)} height={HEIGHT - 2} />
        );
      })}
    </svg>
  );
}
