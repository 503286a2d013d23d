import { describe, expect, it } from 'vitest';
import { readForm } from '~/platform/forms.server';

const urlencoded = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }, duplex: 'half' } as RequestInit);

describe('readForm', () => {
  it('reads both kinds of form', async () => {
    expect((await readForm(urlencoded('a=1&b=%ED%95%9C&b=2'))).getAll('b')).toEqual(['한', '2']);
    const form = new FormData();
    form.set('a', 'b');
    expect((await readForm(new Request('http://localhost/', { method: 'POST', body: form }))).get('a')).toBe('b');
  });

  it.each(['application/json', 'text/plain', '', 'multipart/form-data', 'application/x-www-form-urlencodedx'])('answers 400 to %j', async (type) => {
    const request = new Request('http://localhost/', { method: 'POST', body: 'a=1', headers: { 'Content-Type': type } });
    await expect(readForm(request)).rejects.toMatchObject({ init: { status: 400 } });
  });

  it('answers 413 past 256 KB, announced or not', async () => {
    const large = `a=${'x'.repeat(300_000)}`;
    await expect(readForm(urlencoded(large, { 'Content-Length': '300002' }))).rejects.toMatchObject({ init: { status: 413 } });
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(10_000))),
    });
    await expect(readForm(urlencoded(stream))).rejects.toMatchObject({ init: { status: 413 } });
  });

  it.each(['__proto__.admin=1', 'a.constructor.b=1', 'a[prototype]=1', 'note=%00', Array.from({ length: 600 }, (_, i) => `f${i}=1`).join('&')])(
    'answers 400 to hostile fields: %.40s',
    async (body) => {
      await expect(readForm(urlencoded(body))).rejects.toMatchObject({ init: { status: 400 } });
    },
  );
});
