import { z } from 'zod';
import { isId } from '~/platform/ids';
import { parseLocalTime } from '~/platform/local-time';
import { localizedInput } from '~/platform/localized-text';
import { versionField as version } from '~/platform/version-field';
import type { ProgrammeCursor, ProgrammeFilter } from './programme';
import type { ProgrammeIntake } from './registration.rules';
import { programmeKinds, type ProgrammeKind } from './rules';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isKind = (value: unknown): value is ProgrammeKind => (programmeKinds as readonly unknown[]).includes(value);

const one = (query: URLSearchParams, name: string): string | undefined => {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
};

/** A slug out of the path; null for whatever can't be one. */
export const readProgrammeSlug = (value: string | undefined): string | null => (value && value.length <= 60 && slug.test(value) ? value : null);

/** The filter of an address. Whatever can't be read is as if it weren't there. */
export function readProgrammeFilter(query: URLSearchParams): ProgrammeFilter {
  const [kind, hub] = [one(query, 'kind'), one(query, 'at')];
  return {
    ...(isKind(kind) ? { kind } : {}),
    ...(hub && hub.length <= 60 && slug.test(hub) ? { hub } : {}),
    ...(one(query, 'open') === '1' ? { open: true } : {}),
    ...(one(query, 'when') === 'past' ? { past: true } : {}),
  };
}

/** Where a list goes on; null from its beginning. */
export function readProgrammeCursor(query: URLSearchParams): ProgrammeCursor | null {
  const [, seconds, id] = /^(\d{1,11})_(.{36})$/.exec(one(query, 'after') ?? '') ?? [];
  return seconds && id && isId(id) ? { startsAt: new Date(Number(seconds) * 1000), id } : null;
}

/** What {@link readProgrammeCursor} reads. */
export const programmeCursor = ({ startsAt, id }: ProgrammeCursor): string => `${startsAt.getTime() / 1000}_${id}`;

export const titleMaxLength = 120;
export const placeMaxLength = 160;
export const summaryMaxLength = 3_000;
const mostPlaces = 10_000;

/** A wall time of the hub as an instant; the zone is the hub's, so the schema is made for it. */
const wallTime = (timeZone: string) =>
  z.string({ error: 'validation:required' }).max(25, 'validation:invalid').transform((text, ctx) => {
    const at = parseLocalTime(text, timeZone);
    if (at instanceof Date) return at;
    ctx.addIssue({ code: 'custom', message: `programmes:error.${at}` });
    return z.NEVER;
  });

const whole = (least: number, most: number) => z.number({ error: 'validation:number' }).int('validation:number').min(least, 'validation:invalid').max(most, 'validation:invalid');

/** How firms take part; what isn't sent is as for a programme that takes support requests. */
const intakeFields = {
  intake: z.enum(['support_request', 'registration'], { error: 'validation:choose' }).default('support_request'),
  mode: z.enum(['first_come', 'selection'], { error: 'validation:choose' }).default('first_come'),
  places: whole(1, mostPlaces).optional().transform((number) => number ?? null),
  waitingPlaces: whole(0, mostPlaces).default(0),
  seatsPerFirm: whole(1, 50).default(1),
  namesAsked: z.literal('on', { error: 'validation:invalid' }).optional().transform((on) => on === 'on'),
};

interface Ordered {
  startsAt: Date;
  endsAt: Date;
  applyUntil: Date;
  intake: ProgrammeIntake;
  places: number | null;
  seatsPerFirm: number;
}

/** What the desk sends, one intent a form; times are wall times of the hub. */
export function programmeInput(timeZone: string) {
  const words = {
    kind: z.enum(programmeKinds, { error: 'validation:choose' }),
    service: z.string({ error: 'validation:choose' }).max(60, 'validation:invalid').regex(slug, 'validation:invalid'),
    title: localizedInput({ max: titleMaxLength }),
    summary: localizedInput({ max: summaryMaxLength, multiline: true }),
    place: localizedInput({ max: placeMaxLength }),
    startsAt: wallTime(timeZone),
    endsAt: wallTime(timeZone),
    applyUntil: wallTime(timeZone),
    ...intakeFields,
  };
  const inOrder = ({ startsAt, endsAt, applyUntil, intake, places, seatsPerFirm }: Ordered, ctx: z.RefinementCtx) => {
    if (intake === 'registration' && places === null) ctx.addIssue({ code: 'custom', path: ['places'], message: 'validation:required' });
    if (intake === 'registration' && places !== null && seatsPerFirm > places) ctx.addIssue({ code: 'custom', path: ['seatsPerFirm'], message: 'programmes:error.seatsPerFirm' });
    if (endsAt <= startsAt) ctx.addIssue({ code: 'custom', path: ['endsAt'], message: 'programmes:error.end' });
    if (applyUntil > startsAt) ctx.addIssue({ code: 'custom', path: ['applyUntil'], message: 'programmes:error.deadline' });
  };
  return z.discriminatedUnion('intent', [
    z.object({ intent: z.literal('create'), idempotencyKey: z.uuid({ error: 'validation:invalid' }), ...words }).superRefine(inOrder),
    z.object({ intent: z.literal('edit'), version, ...words }).superRefine(inOrder),
    z.object({ intent: z.literal('publish'), version }),
    z.object({ intent: z.literal('cancel'), version, reason: localizedInput({ max: 500 }) }),
  ], { error: 'validation:invalid' });
}

export type ProgrammeInput = z.infer<ReturnType<typeof programmeInput>>;
