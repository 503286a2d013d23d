import { z } from 'zod';
import { localizedInput } from '~/platform/localized-input';
import { plainText } from '~/platform/text';
import { versionField } from '~/platform/version-field';
import { isSpan, type HoursChange } from './hours.rules';
import type { WeeklyHours } from './working-time.rules';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const dayKinds = ['closed', 'short_hours', 'make_up_workday'] as const;
export const dayNameMaxLength = 100;

const time = z.string({ error: 'validation:invalid' }).regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, 'validation:invalid').transform((text) => text.slice(0, 5)).optional();
const date = z.iso.date({ error: 'validation:date' }).refine((text) => text >= '2020-01-01' && text < '2100-01-01', 'validation:date');
const year = z.coerce.number({ error: 'validation:number' }).int('validation:number').min(2020, 'validation:invalid').max(2099, 'validation:invalid');
const source = plainText({ max: 300 });
/** First the change is shown with what it hits, then it is saved. */
const shared = { version: versionField, then: z.enum(['preview', 'save'], { error: 'validation:invalid' }).default('preview') };

const pair = (value: { opens?: string | undefined; closes?: string | undefined }, ctx: z.RefinementCtx, names: [string, string], owed: boolean) => {
  const { opens, closes } = value;
  if (!opens && (owed || closes)) ctx.addIssue({ code: 'custom', path: [names[0]], message: 'validation:required' });
  if (!closes && (owed || opens)) ctx.addIssue({ code: 'custom', path: [names[1]], message: 'validation:required' });
  if (opens && closes && opens >= closes) ctx.addIssue({ code: 'custom', path: [names[1]], message: 'desk:hours.order' });
};

/** A week as a form's fields: two times a day, none on a day off. */
export const weekShape = {
  opens1: time, opens2: time, opens3: time, opens4: time, opens5: time, opens6: time, opens7: time,
  closes1: time, closes2: time, closes3: time, closes4: time, closes5: time, closes6: time, closes7: time,
};
type WeekForm = Partial<Record<keyof typeof weekShape, string | undefined>>;

/** Both times of a day or none, in their order. */
export const refineWeek = (value: WeekForm, ctx: z.RefinementCtx): void =>
  weekdays.forEach((day) => pair({ opens: value[`opens${day}`], closes: value[`closes${day}`] }, ctx, [`opens${day}`, `closes${day}`], false));

/** The week that the fields say. */
export const weekOf = (form: WeekForm): WeeklyHours[] =>
  weekdays.flatMap((weekday) => {
    const [opensAt, closesAt] = [form[`opens${weekday}`], form[`closes${weekday}`]];
    return opensAt && closesAt ? [{ weekday, opensAt, closesAt }] : [];
  });

const week = z.object({ intent: z.literal('weekly'), ...shared, ...weekShape }).superRefine(refineWeek);

const days = z.object({
  intent: z.literal('days'), ...shared,
  kind: z.enum(dayKinds, { error: 'validation:choose' }), from: date, to: date.optional(), opens: time, closes: time,
  name: localizedInput(dayNameMaxLength), source, provisional: z.literal('on', { error: 'validation:invalid' }).optional(),
}).superRefine((value, ctx) => {
  if (value.kind !== 'closed') pair(value, ctx, ['opens', 'closes'], true);
  if (value.to && !isSpan(value.from, value.to)) ctx.addIssue({ code: 'custom', path: ['to'], message: 'desk:hours.span' });
});

/** The page of a hub's hours: one intent a form. */
export const hoursInput = z.discriminatedUnion('intent', [
  week, days,
  z.object({ intent: z.literal('remove_day'), ...shared, date }),
  z.object({ intent: z.literal('confirm_year'), ...shared, year, yearSource: source }),
  z.object({ intent: z.literal('unconfirm_year'), ...shared, year }),
], { error: 'validation:invalid' });

export type HoursForm = z.infer<typeof hoursInput>;

/** The change that a form asks for. */
export function changeOf(form: HoursForm): HoursChange {
  switch (form.intent) {
    case 'weekly': return { kind: 'weekly', weekly: weekOf(form) };
    case 'days': {
      const closed = form.kind === 'closed';
      return {
        kind: 'days', from: form.from, to: form.to ?? form.from, source: form.source,
        day: { kind: form.kind, opensAt: closed ? null : (form.opens ?? null), closesAt: closed ? null : (form.closes ?? null), name: form.name, provisional: form.provisional === 'on' },
      };
    }
    case 'remove_day': return { kind: 'remove_day', date: form.date };
    case 'confirm_year': return { kind: 'confirm_year', year: form.year, source: form.yearSource };
    case 'unconfirm_year': return { kind: 'unconfirm_year', year: form.year };
  }
}
