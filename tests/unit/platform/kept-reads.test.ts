import { describe, expect, it } from 'vitest';
import { KeptReads } from '~/platform/pages/kept-reads';

/** A read that counts how often it was done, and is done when it is told to. */
function counted() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const read = async (slug: string) => {
    asked.push(slug);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return { slug, number: asked.length };
  };
  return { read, asked, go: () => waiting.splice(0).forEach((resolve) => resolve()) };
}

describe('what public pages are made of', () => {
  it('is read once for all who ask at the same time and for some seconds after', async () => {
    let now = 0;
    const reads = new KeptReads({ ageMs: 1_000, now: () => now });
    const { read, asked, go } = counted();
    const first = Promise.all([reads.get(read, 'hanoi'), reads.get(read, 'hanoi')]);
    go();
    expect(await first).toEqual([{ slug: 'hanoi', number: 1 }, { slug: 'hanoi', number: 1 }]);
    now = 999;
    expect((await reads.get(read, 'hanoi')).number).toBe(1);
    now = 1_000;
    const later = reads.get(read, 'hanoi');
    go();
    expect((await later).number).toBe(2);
    expect(asked).toEqual(['hanoi', 'hanoi']);
  });

  it('is another for another read and for other arguments', async () => {
    const reads = new KeptReads();
    const name = async (slug: string, language: string) => `${slug} ${language}`;
    const length = async (slug: string) => slug.length;
    expect(await Promise.all([reads.get(name, 'a', 'b c'), reads.get(name, 'a b', 'c'), reads.get(length, 'a'), reads.get(length, 'bcd')])).toEqual(['a b c', 'a b c', 1, 3]);
  });

  it('is read anew after a change, even where an older reading is still on its way', async () => {
    const reads = new KeptReads();
    const { read, go } = counted();
    const before = reads.get(read, 'tokyo');
    reads.renew();
    const after = reads.get(read, 'tokyo');
    go();
    expect([(await before).number, (await after).number]).toEqual([2, 2]);
    expect(await reads.get(read, 'tokyo')).toBe(await after);
    expect(await before).not.toBe(await after);
  });

  it('is not kept where it failed', async () => {
    const reads = new KeptReads();
    let fails = true;
    const read = async () => {
      if (fails) throw new Error('The database is away');
      return 1;
    };
    await expect(reads.get(read)).rejects.toThrow('away');
    fails = false;
    expect(await reads.get(read)).toBe(1);
  });

  it('is refused to each who waited by an answer of its own', async () => {
    const reads = new KeptReads();
    const read = async () => {
      throw new Response('No such hub', { status: 404 });
    };
    const refusals = await Promise.allSettled([reads.get(read), reads.get(read)]);
    const bodies = refusals.map((refusal) => (refusal.status === 'rejected' && refusal.reason instanceof Response ? refusal.reason.text() : ''));
    expect(await Promise.all(bodies)).toEqual(['No such hub', 'No such hub']);
  });

  it('can be changed by none of the pages that are made of it', async () => {
    const read = async () => ({ list: [{ name: 'b' }, { name: 'a' }], map: new Map([['x', { name: 'c' }]]), at: new Date(0) });
    const value = await new KeptReads().get(read);
    expect(() => value.list.reverse()).toThrow(TypeError);
    expect(() => Object.assign(value.list[0] ?? {}, { name: 'z' })).toThrow(TypeError);
    expect(() => Object.assign(value.map.get('x') ?? {}, { name: 'z' })).toThrow(TypeError);
  });

  it('is forgotten, the oldest first, where there is too much of it', async () => {
    const reads = new KeptReads({ count: 2 });
    const asked: string[] = [];
    const read = async (slug: string) => void asked.push(slug);
    for (const slug of ['a', 'b', 'c', 'c', 'b', 'a']) await reads.get(read, slug);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
