import { describe, expect, test } from 'vitest';
import { programmeCursor, programmeInput, readProgrammeCursor, readProgrammeFilter, readProgrammeSlug } from '~/features/programmes/input';
import { allowedProgrammeActions, applicationAt, daysUntil, programmeSlug, programmeTransition, type ProgrammeAction, type ProgrammeState } from '~/features/programmes/rules';

const at = (text: string) => new Date(text);
const programme = { state: 'published' as ProgrammeState, startsAt: at('2026-12-10T01:00:00Z'), endsAt: at('2026-12-10T05:00:00Z'), applyUntil: at('2026-12-01T09:00:00Z') };

describe('a deadline', () => {
  test('its own minute is the last one to apply', () => {
    expect(applicationAt(programme, at('2026-12-01T09:00:59.999Z'))).toBe('open');
    expect(applicationAt(programme, at('2026-12-01T09:01:00Z'))).toBe('closed');
    expect(applicationAt(programme, at('2026-12-10T05:00:00Z'))).toBe('over');
    expect(applicationAt({ ...programme, state: 'cancelled' }, at('2026-11-01T00:00:00Z'))).toBe('cancelled');
  });

  test('is counted in days of the Korean calendar', () => {
    // 09:00 UTC is 18:00 in Seoul, 15:00 UTC already the next day there.
    expect(daysUntil(programme.applyUntil, at('2026-11-30T14:59:00Z'))).toBe(1);
    expect(daysUntil(programme.applyUntil, at('2026-11-30T15:00:00Z'))).toBe(0);
    expect(daysUntil(programme.applyUntil, at('2026-11-27T23:00:00Z'))).toBe(3);
  });
});

test('what can be done: drafts become public, what is public can be changed or called off, and nothing else', () => {
  const possible = (['draft', 'published', 'cancelled'] as const).flatMap((state) =>
    (['edit', 'publish', 'cancel'] as ProgrammeAction[]).map((action) => [state, action, programmeTransition(state, action)]).filter(([, , to]) => to));
  expect(possible).toEqual([
    ['draft', 'edit', 'draft'], ['draft', 'publish', 'published'], ['published', 'edit', 'published'], ['published', 'cancel', 'cancelled'],
  ]);
  expect(allowedProgrammeActions('cancelled')).toEqual([]);
});

test('addresses: garbage is as if it weren’t there', () => {
  expect(readProgrammeFilter(new URLSearchParams('kind=forum&at=tokyo&open=1&when=past'))).toEqual({ kind: 'forum', hub: 'tokyo', open: true, past: true });
  expect(readProgrammeFilter(new URLSearchParams("kind=party&kind=forum&at=' or 1=1&open=yes&when=%00"))).toEqual({});
  const cursor = { startsAt: at('2026-12-10T01:00:00Z'), id: '01a205a7-a9df-718a-923f-df05cebbaab0' };
  expect(readProgrammeCursor(new URLSearchParams({ after: programmeCursor(cursor) }))).toEqual(cursor);
  for (const after of ['', '1_x', `99999999999999_${cursor.id}`, `-1_${cursor.id}`]) expect(readProgrammeCursor(new URLSearchParams({ after }))).toBeNull();
  expect([readProgrammeSlug('a-forum-1'), readProgrammeSlug('A forum'), readProgrammeSlug('a'.repeat(61))]).toEqual(['a-forum-1', null, null]);
  expect([programmeSlug('AI Forum, 2026!', 'ab12'), programmeSlug(undefined, 'ab12')]).toEqual(['ai-forum-2026-ab12', 'programme-ab12']);
});

describe('what the desk sends', () => {
  const sent = {
    intent: 'edit', version: 1, kind: 'forum', service: 'tech-networking', title: { ko: '포럼' }, summary: { ko: '소개' }, place: { ko: '새너제이' },
    startsAt: '2027-03-14T10:00', endsAt: '2027-03-14T12:00', applyUntil: '2027-03-01T18:00',
  };
  const problems = (change: object, zone = 'America/Los_Angeles') => {
    const read = programmeInput(zone).safeParse({ ...sent, ...change });
    return read.success ? null : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test('is read on the hub’s clock', () => {
    expect(programmeInput('America/Los_Angeles').parse(sent)).toMatchObject({ startsAt: at('2027-03-14T17:00:00Z'), applyUntil: at('2027-03-02T02:00:00Z') });
    expect(programmeInput('Asia/Dubai').parse(sent)).toMatchObject({ startsAt: at('2027-03-14T06:00:00Z') });
  });

  test('a time that the clock skips or shows twice, an end before the start, a deadline after it: each is said', () => {
    expect(problems({ startsAt: '2027-03-14T02:30' })).toEqual([['startsAt', 'programmes:error.nonexistent_time']]);
    expect(problems({ endsAt: '2027-11-07T01:30' })).toEqual([['endsAt', 'programmes:error.ambiguous_time']]);
    expect(problems({ startsAt: '2027-02-30T02:30' })).toEqual([['startsAt', 'programmes:error.unreadable_time']]);
    expect(problems({ endsAt: sent.startsAt })).toEqual([['endsAt', 'programmes:error.end']]);
    expect(problems({ applyUntil: '2027-03-14T10:01' })).toEqual([['applyUntil', 'programmes:error.deadline']]);
    expect(problems({ applyUntil: sent.startsAt })).toBeNull();
  });
});
