import { useState } from 'react';

interface BegunWithProps {
  /** Of what the form changes. */
  version?: number;
  /** Of what the form adds. */
  idempotencyKey?: string | null;
}

/**
 * What a form began with, as its hidden fields: the desk's loaders run again while somebody types, and a newer version would hide what a
 * colleague did. A form that was sent is a page of its own, which begins afresh.
 */
export function BegunWith(props: BegunWithProps) {
  const [{ version, idempotencyKey }] = useState(props);
  return (
    <>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      {idempotencyKey ? <input type="hidden" name="idempotencyKey" value={idempotencyKey} /> : null}
    </>
  );
}
