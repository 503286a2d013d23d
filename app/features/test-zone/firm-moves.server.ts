import { parseWithZod } from '@conform-to/zod/v4';
import type { SubmissionResult } from '@conform-to/react';
import { z } from 'zod';
import type { FirmActor } from '~/features/accounts/actor';
import { refuse } from '~/platform/responses.server';
import { plainText } from '~/platform/text';
import type { Database } from '~db/connect';
import { parseLocalTime } from '~/platform/local-time';
import type { Acted } from './act.server';
import { confirmDeletion, reportUsage } from './after.commands.server';
import { findBookingForFirm } from './bookings.queries.server';
import { acceptOffer } from './offer.commands.server';
import { refusalText } from './refusal-text';
import { extend, withdrawMove } from './reschedule.commands.server';
import { checkInByFirm, releaseEarly } from './use.commands.server';

const version = z.coerce.number().int().min(1);

/** What the forms of the firm's page send, one intent a form. */
const firmMoveInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('check_in'), version }),
  z.object({ intent: z.literal('release_early'), version }),
  z.object({ intent: z.literal('withdraw_move'), version }),
  z.object({ intent: z.literal('accept_offer'), version }),
  z.object({ intent: z.literal('confirm_deletion'), version }),
  z.object({ intent: z.literal('extend'), version, end: z.string({ error: 'validation:choose' }).max(30, 'test-zone:refusal.unreadable_time') }),
  z.object({ intent: z.literal('report'), version, result: plainText({ max: 2000, multiline: true }), metric: plainText({ max: 500 }) }),
]);
type FirmMove = z.infer<typeof firmMoveInput>;

/** What somebody can be told to have done. */
export const firmMoves = ['check_in', 'release_early', 'withdraw_move', 'accept_offer', 'confirm_deletion', 'extend', 'report'] as const;

async function carryOut(db: Database, actor: FirmActor, reference: string, input: FirmMove): Promise<Acted<string>> {
  const ref = { reference, version: input.version };
  switch (input.intent) {
    case 'check_in': return checkInByFirm(db, actor, ref);
    case 'release_early': return releaseEarly(db, actor, ref);
    case 'withdraw_move': return withdrawMove(db, actor, ref);
    case 'accept_offer': return acceptOffer(db, actor, ref);
    case 'confirm_deletion': return confirmDeletion(db, actor, ref);
    case 'report': return reportUsage(db, actor, { ...ref, result: input.result, metric: input.metric });
    case 'extend': {
      const booking = await findBookingForFirm(db, actor, reference);
      const end = booking ? parseLocalTime(input.end, booking.hub.timeZone) : 'unreadable_time';
      return end instanceof Date ? extend(db, actor, { ...ref, end }) : { ok: false, error: booking ? end : 'not_found' };
    }
  }
}

export interface FirmMoveAnswer {
  status: 400 | 409;
  lastResult: SubmissionResult<string[]>;
  /** Key of the sentence that says why nothing was done; null where only fields are wrong. */
  said: string | null;
}

/** Carries out a form of the firm's page. The intent that was done, or why it wasn't. */
export async function moveFromForm(db: Database, actor: FirmActor, reference: string, form: FormData): Promise<FirmMove['intent'] | FirmMoveAnswer> {
  const submission = parseWithZod(form, { schema: firmMoveInput });
  if (submission.status !== 'success') {
    if (submission.error?.intent ?? submission.error?.version) refuse('bad_request');
    return { status: 400, lastResult: submission.reply(), said: null };
  }
  const result = await carryOut(db, actor, reference, submission.value);
  if (result.ok) return submission.value.intent;
  if (result.error === 'not_found') refuse('not_found');
  return { status: 409, lastResult: submission.reply(), said: refusalText(result.error) };
}
