import { Key } from "../parts/key.tsx";

/** How an editor ends: what it holds is written down, or left. */
export function EditorFoot({ busy, leave }: { readonly busy: boolean; readonly leave: () => void }) {
  return (
    <p className="editor-foot">
      <button type="submit" disabled={busy}>
        Write it down <Key name="enter" />
      </button>
      <button type="button" className="plain" onClick={leave}>
        Leave it <Key name="esc" />
      </button>
    </p>
  );
}
