import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Booking } from '~/features/test-zone/booking';
import { bookingCalendar } from '~/features/test-zone/calendar.server';
import { languages, type Language } from '~/i18n/languages';

const booking = (start: string, end: string, values: Partial<Booking> = {}): Booking => ({
  id: '01a20493-723d-756e-bd04-9f0b5383f038', reference: 'TZ-2026-000412', kind: 'firm', state: 'confirmed', version: 3,
  during: { start: new Date(start), end: new Date(end) }, holdExpiresAt: null, submittedAt: new Date('2026-10-01T00:00:00Z'), workload: null, dataClass: 'public',
  deletionDueOn: '2026-12-31', decisionNote: null, calendarSequence: 1, language: 'ko', createdAt: new Date('2026-10-01T00:00:00Z'), updatedAt: new Date('2026-10-02T00:00:00Z'),
  createdBy: 'x', isDemo: false, checkedInAt: null, reservedUntil: null, usageReport: null, reportedAt: null, deletionConfirmedAt: null, seriesId: null, offer: null, waitlistEntryId: null, precheckedAt: null, firm: null, request: null,
  hub: { id: 'h', slug: 'silicon-valley', regionSlug: 'us-innovation', name: { ko: '실리콘밸리', en: 'Silicon Valley', ar: 'وادي السيليكون' }, timeZone: 'America/Los_Angeles' },
  units: [{ id: 'u', hubId: 'h', kind: 'accelerator', name: { ko: 'H200 #1' }, languages: [], accelerator: { slug: 's', maker: 'NVIDIA', model: 'H200 SXM', kind: 'gpu', memoryGb: 141, sdk: 'CUDA', compilesAhead: false, classes: [] } }],
  ...values,
});

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const component = calendar.getFirstSubcomponent('vevent');
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(component ?? undefined), status: component?.getFirstPropertyValue('status') };
}

const attendee = { name: '김하늘', email: 'haneul@example.com' };

describe('the calendar file, as another parser reads it', () => {
  it.each([
    ['the last night of summer time', '2026-11-01T07:00:00Z', '2026-11-01T13:00:00Z'], ['the hour that comes twice', '2026-11-01T08:30:00Z', '2026-11-01T10:00:00Z'],
    ['the first morning of summer time', '2027-03-14T08:00:00Z', '2027-03-14T13:00:00Z'], ['a Monday after it', '2027-03-15T16:00:00Z', '2027-03-15T19:00:00Z'],
  ])('keeps its instants over %s', (_, start, end) => {
    const { event } = read(bookingCalendar(booking(start, end), { language: 'ko', method: 'REQUEST', attendee }));
    expect(event.startDate.toJSDate()).toEqual(new Date(start));
    expect(event.endDate.toJSDate()).toEqual(new Date(end));
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  });

  it.each([...languages])('speaks %s and says both clocks', (language: Language) => {
    const file = bookingCalendar(booking('2026-11-24T17:00:00Z', '2026-11-24T20:00:00Z'), { language, method: 'REQUEST', attendee });
    const { event, method, status } = read(file);
    expect([method, status, event.sequence, event.attendees.length]).toEqual(['REQUEST', 'CONFIRMED', 1, 1]);
    expect(event.uid).toBe('01a20493-723d-756e-bd04-9f0b5383f038@test-zone.kain');
    expect(event.description).toContain('09:00–12:00');
    expect(event.description).toContain('02:00–05:00');
    expect(event.description).toContain('TZ-2026-000412');
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('takes the same entry out again', () => {
    const { event, method, status } = read(bookingCalendar(booking('2026-11-24T17:00:00Z', '2026-11-24T20:00:00Z', { state: 'cancelled', calendarSequence: 2 }), { language: 'en', method: 'CANCEL', attendee }));
    expect([method, status, event.sequence, event.uid]).toEqual(['CANCEL', 'CANCELLED', 2, '01a20493-723d-756e-bd04-9f0b5383f038@test-zone.kain']);
  });

  it('is no invitation when it is downloaded, and tentative while the hub hasn’t answered', () => {
    const { event, method, status } = read(bookingCalendar(booking('2026-11-24T17:00:00Z', '2026-11-24T20:00:00Z', { state: 'held' }), { language: 'en', method: 'PUBLISH' }));
    expect([method, status, event.attendees.length]).toEqual(['PUBLISH', 'TENTATIVE', 0]);
  });
});
