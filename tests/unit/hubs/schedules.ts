import type { HubSchedule, ScheduleDay } from '../../../app/features/hubs/working-time.rules';

const named = (text: string) => ({ ko: text });

export const closed = (date: string, name: string, provisional = false): ScheduleDay => ({
  date, kind: 'closed', opensAt: null, closesAt: null, name: named(name), provisional,
});

/** The same hours Monday to Friday, with other hours on Friday where given. */
export function schedule(timeZone: string, [opensAt, closesAt]: [string, string], days: ScheduleDay[] = [], fridayClosesAt = closesAt): HubSchedule {
  const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt, closesAt: weekday === 5 ? fridayClosesAt : closesAt }));
  return { timeZone, weekly, days, confirmedYears: [2026, 2027] };
}

export const dubai = schedule(
  'Asia/Dubai', ['08:00', '16:00'],
  [closed('2026-12-02', 'Eid Al Etihad'), closed('2026-12-03', 'Eid Al Etihad')],
  '12:00',
);
export const losAngeles = schedule('America/Los_Angeles', ['09:00', '17:00']);
export const beijing = schedule('Asia/Shanghai', ['09:00:00', '18:00:00'], [
  { date: '2026-09-20', kind: 'make_up_workday', opensAt: '09:00:00', closesAt: '18:00:00', name: named('调休'), provisional: false },
  closed('2026-09-25', '中秋节'), closed('2026-09-26', '中秋节'), closed('2026-09-27', '中秋节'),
]);
