import { Fragment } from "react";
import { keyList } from "./keys.ts";
import { Modal } from "./modal.tsx";
import { switchLetterKeys, useLetterKeys } from "./preferences.ts";

/** All keys, and the switch that turns keys of one letter off. */
export function KeyHelp(props: { readonly close: () => void }) {
  const on = useLetterKeys();
  return (
    <Modal label="All keys" className="key-help" close={props.close}>
      <h2>All keys</h2>
      <dl>
        {keyList.map(({ keys, what }) => (
          <Fragment key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" checked={on} onChange={(event) => switchLetterKeys(event.currentTarget.checked)} />
        Keys of one letter do something
      </label>
      <p>
        <button type="button" onClick={props.close}>
          Close
        </button>
      </p>
    </Modal>
  );
}
