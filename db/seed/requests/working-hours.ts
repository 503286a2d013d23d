import { eq } from 'drizzle-orm';
import type { Transaction } from '../../connect';
import { calendarDays, openingHours } from '../../schema/hubs';

const half = 30 * 60_000;

/** Walks a hub's opening hours in steps of half an hour: good enough for demo data, which only has to look as if it was kept. */
export async function demoHours(tx: Transaction, hubId: string, timeZone: string) {
  const weekly = await tx.select().from(openingHours).where(eq(openingHours.hubId, hubId));
  const closed = new Set(
    (await tx.select().from(calendarDays).where(eq(calendarDays.hubId, hubId))).filter(({ kind }) => kind === 'closed').map(({ onDate }) => onDate),
  );
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  const isOpen = (time: number): boolean => {
    const [date = '', clock = ''] = format.format(time).split(' ');
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
    const hours = weekly.find((each) => each.weekday === weekday);
    return Boolean(hours && !closed.has(date) && clock >= hours.opensAt.slice(0, 5) && clock < hours.closesAt.slice(0, 5));
  };
  /** The instant `hours` of opening time after `from`, or before it where negative. */
  const shift = (from: Date, hours: number): Date => {
    const step = hours < 0 ? -half : half;
    let time = from.getTime();
    let left = Math.abs(hours) * 2;
    for (let i = 0; i < 48 * 200 && left > 0; i++) {
      if (isOpen(hours < 0 ? time - half : time)) left -= 1;
      time += step;
    }
    return new Date(time);
  };
  /** The hub's date of the first working day at least `days` days later. */
  const workingDate = (from: Date, days: number): string => {
    let time = from.getTime() + days * 48 * half;
    for (let i = 0; i < 48 * 30 && !isOpen(time); i++) time += half;
    return format.format(time).slice(0, 10);
  };
  return { shift, workingDate };
}

export type DemoHours = Awaited<ReturnType<typeof demoHours>>;
