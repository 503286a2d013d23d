import { parseWithZod } from '@conform-to/zod/v4';
import type { SubmissionResult } from '@conform-to/react';
import { z } from 'zod';
import type { FirmActor } from '~/features/accounts/actor';
import { formatDay } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languages, type Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { refuse } from '~/platform/responses.server';
import type { Database } from '~db/connect';
import { parseLocalTime } from '~/platform/local-time';
import { acceleratorGroups } from './booking';
import { languageName } from './components/finder';
import { refusalText } from './refusal-text';
import { findTestZoneHub, listOfferedAccelerators, listTestZoneHubs, listUnits } from './resources.queries.server';
import { horizonDays, maxUnits } from './rules';
import { addDays, localDate } from './slots.rules';
import { joinWaitlist, type JoinError } from './waitlist.commands.server';
import { listWaitlist } from './waitlist.queries.server';

const slug = z.string({ error: 'validation:choose' }).regex(/^[a-z0-9-]{1,60}$/, 'validation:choose');

const joinInput = z.object({
  hub: slug.optional(),
  accelerator: slug,
  count: z.coerce.number({ error: 'validation:choose' }).int('validation:choose').min(1, 'validation:choose').max(maxUnits, 'validation:choose'),
  hours: z.coerce.number({ error: 'validation:choose' }).int('validation:choose').min(1, 'validation:choose').max(8, 'validation:choose'),
  engineer: z.enum(['none', 'any', ...languages], { error: 'validation:choose' }),
  first: z.iso.date('validation:date'),
  last: z.iso.date('validation:date'),
  idempotencyKey: z.uuid(),
});

const fieldOf: Record<JoinError, string> = { window_past: 'last', window_short: 'last', beyond_horizon: 'last', unknown_accelerator: 'accelerator', too_many_entries: '', key_reused: '' };

/** One line of what the firm waits for, in words. */
export interface EntryLine {
  id: string;
  wish: string;
  hub: string;
  window: string;
  ahead: number;
  offer: string | null;
}

/** What a firm waits for, as lines. */
export async function readEntries(db: Database, actor: FirmActor, language: Language): Promise<EntryLine[]> {
  const t = translator(language);
  const [entries, accelerators] = await Promise.all([listWaitlist(db, actor), listOfferedAccelerators(db)]);
  const kinds: Record<string, string> = { any: t('test-zone:finder.any'), ...Object.fromEntries(acceleratorGroups.map((group) => [group, t(`test-zone:finder.${group}`)])) };
  return entries.map(({ id, hub, accelerator, count, minutes, window, ahead, offer }) => {
    const zone = hub?.timeZone ?? 'Asia/Seoul';
    const model = kinds[accelerator] ?? accelerators.find((one) => one.slug === accelerator)?.model ?? accelerator;
    const day = (at: Date) => formatDay(language, at, zone);
    return {
      id, ahead, offer, hub: hub ? localizedString(hub.name, language) : t('test-zone:waitlist.any_hub'),
      wish: `${t('test-zone:units.cards', { model, number: count })} · ${t('test-zone:finder.hours_option', { number: minutes / 60 })}`,
      window: `${day(window.start)} – ${day(new Date(window.end.getTime() - 1))}`,
    };
  });
}

/** The page of the waiting list: the form with what can be chosen, and the firm's entries. */
export async function readWaitlistPage(db: Database, actor: FirmActor, language: Language, at = new Date()) {
  const [hubs, accelerators, entries] = await Promise.all([listTestZoneHubs(db), listOfferedAccelerators(db), readEntries(db, actor, language)]);
  const units = await listUnits(db, hubs.map(({ id }) => id));
  const spoken = new Set(units.flatMap((unit) => unit.languages));
  const today = localDate(at, 'Asia/Seoul');
  return {
    entries,
    hubs: hubs.map(({ slug: value, name }) => ({ value, label: localizedString(name, language) })),
    accelerators: accelerators.map(({ slug: value, maker, model }) => ({ value, label: `${maker} ${model}` })),
    spoken: languages.filter((one) => spoken.has(one)).map((value) => ({ value, label: languageName(value, language) })),
    bounds: { first: today, last: addDays(today, horizonDays - 2) },
  };
}

/** Joins by the form. Null: done; else what is wrong, with what was typed. */
export async function joinFromForm(db: Database, actor: FirmActor, form: FormData, language: Language): Promise<{ status: 400 | 422; lastResult: SubmissionResult<string[]> } | null> {
  const submission = parseWithZod(form, { schema: joinInput });
  if (submission.status !== 'success') {
    if (submission.error?.idempotencyKey) refuse('bad_request');
    return { status: 400, lastResult: submission.reply() };
  }
  const { hub: hubSlug, accelerator, count, hours, engineer, first, last, idempotencyKey } = submission.value;
  const hub = hubSlug ? await findTestZoneHub(db, hubSlug) : null;
  if (hubSlug && !hub) return { status: 400, lastResult: submission.reply({ fieldErrors: { hub: ['validation:choose'] } }) };
  const zone = hub?.timeZone ?? 'Asia/Seoul';
  const [start, end] = [parseLocalTime(`${first}T00:00`, zone), parseLocalTime(`${addDays(last, 1)}T00:00`, zone)];
  if (!(start instanceof Date) || !(end instanceof Date)) return { status: 400, lastResult: submission.reply({ fieldErrors: { last: ['validation:date'] } }) };
  const result = await joinWaitlist(db, actor, { hubId: hub?.id ?? null, accelerator, count, engineer, minutes: hours * 60, window: { start, end }, language }, idempotencyKey);
  if (result.ok) return null;
  const field = fieldOf[result.error];
  const message = [refusalText(result.error)];
  return { status: result.error === 'key_reused' ? 422 : 400, lastResult: field ? submission.reply({ fieldErrors: { [field]: message } }) : submission.reply({ formErrors: message }) };
}
