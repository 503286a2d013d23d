/** What became of a file that was sent by itself. `text` is a translation key with parameters. */
export type Sent<Taken> = { kind: 'taken'; file: Taken } | { kind: 'refused'; text: string } | { kind: 'lost'; text: string } | { kind: 'cancelled' };

export interface Sending<Taken> {
  done: Promise<Sent<Taken>>;
  cancel(): void;
}

interface Answer<Taken> {
  file?: Taken;
  errors?: string[];
}

/** Sends one file as a form of its own, saying how far it is. XMLHttpRequest, since fetch doesn't tell what has left. */
export function sendFile<Taken>(url: string, field: string, file: File, onProgress: (percent: number) => void): Sending<Taken> {
  const request = new XMLHttpRequest();
  const done = new Promise<Sent<Taken>>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(Math.floor((loaded / total) * 100));
    });
    request.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    request.addEventListener('error', () => resolve({ kind: 'lost', text: 'common:file.lost' }));
    request.addEventListener('load', () => resolve(outcomeOf<Taken>(request.status, request.response as Answer<Taken> | null)));
  });
  const form = new FormData();
  form.append(field, file);
  request.open('POST', url);
  request.responseType = 'json';
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return { done, cancel: () => request.abort() };
}

function outcomeOf<Taken>(status: number, answer: Answer<Taken> | null): Sent<Taken> {
  if (status === 200 && answer?.file) return { kind: 'taken', file: answer.file };
  const [text] = answer?.errors ?? [];
  // What is down now may be up again: worth another try with the same file.
  if (text) return { kind: status === 503 ? 'lost' : 'refused', text };
  if (status === 401) return { kind: 'lost', text: 'common:file.signed_out' };
  if (status === 429) return { kind: 'lost', text: 'common:file.too_often' };
  return { kind: 'lost', text: 'common:file.lost' };
}
