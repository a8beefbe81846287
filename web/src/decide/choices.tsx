import { useEffect, useRef } from "react";
import { Key } from "../parts/key.tsx";
import { useKeys } from "../shell/keys.ts";

/** One answer that can be picked by its number. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly more?: string;
}

const NUMBERED = 9;

/** Answers with numbers: the key of a number, Enter on one, or a click picks it. `focus`: it takes the focus first. */
export function Choices(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly pick: (choice: Choice) => void;
  readonly focus?: boolean;
}) {
  const { label, choices, pick, focus } = props;
  const list = useRef<HTMLOListElement>(null);
  const byNumber = Object.fromEntries(
    choices.slice(0, NUMBERED).map((choice, index) => [String(index + 1), () => pick(choice)]),
  );
  useKeys(byNumber);
  useEffect(() => {
    if (focus) list.current?.querySelector("button")?.focus();
  }, [focus]);
  return (
    <ol className="choices" aria-label={label} ref={list}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <button type="button" className="choice plain" onClick={() => pick(choice)}>
            {index < NUMBERED && <Key name={String(index + 1)} />}
            <span>
              {choice.name}
              {choice.more !== undefined && <span className="soft"> {choice.more}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
