import { renderToPipeableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withoutNuls } from '~/platform/html-stream';

const words = Array.from({ length: 2_000 }, (_, i) => `답합니다${i}`);

/** Many short texts, so that React's buffer ends within letters at any of their bytes. */
async function html(shift: number, clean: boolean): Promise<Buffer> {
  const { pipe } = renderToPipeableStream(<p title={'x'.repeat(shift)}>{words.map((word) => <b key={word}>{word}</b>)}</p>);
  const chunks: Buffer[] = [];
  const stream = withoutNuls();
  if (!clean) stream._transform = (chunk: Buffer, _, done) => done(null, chunk);
  for await (const chunk of pipe(stream)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test.each([0, 1, 2])('Korean is whole wherever React’s buffer ends (shifted by %s)', async (shift) => {
  const text = (await html(shift, true)).toString('utf8');
  expect(text).not.toMatch(/[\0\uFFFD]/);
  expect(text).toContain(words.map((word) => `<b>${word}</b>`).join(''));
});

test('without it React does leave NULs: once this fails, the stream is no longer needed', async () => {
  const all = await Promise.all([0, 1, 2].map((shift) => html(shift, false)));
  expect(all.some((bytes) => bytes.includes(0))).toBe(true);
});
