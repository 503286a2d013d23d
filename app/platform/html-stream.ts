import { Transform } from 'node:stream';

/**
 * A stream that takes NUL bytes out of HTML. React 18 sends its write buffer whole even where the last letter didn't fit (three bytes of
 * Korean into two that were left), so that one or two NULs stand in the middle of the text, and a browser shows them as broken letters.
 * Nothing of ours holds a NUL: forms refuse it and Postgres can't store it.
 */
export const withoutNuls = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
