import { parseWithZod } from '@conform-to/zod/v4';
import type { SubmissionResult } from '@conform-to/react';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { refuse } from '~/platform/responses.server';
import type { Database } from '~db/connect';
import { localTime } from '~/platform/local-time';
import { listAlternatives } from './alternatives.queries.server';
import { bookingSteps } from './booking-steps.server';
import { bookingView } from './booking-view.server';
import { findBookingForFirm, listBookingEvents } from './bookings.queries.server';
import { listBusy } from './busy.queries.server';
import { misfitOf } from './compatibility.server';
import { statementInput, versionInput, type StatementForm } from './input';
import { earlierStatement, listEarlierStatements } from './earlier-statements.queries.server';
import { submitSeries } from './series.commands.server';
import { slotView } from './slot-view.server';
import { releaseHold } from './release.commands.server';
import { submit, type Statement, type SubmitError } from './submit.commands.server';

/** What the booking's page shows. @throws the 404 page where it isn't the firm's */
export async function readBookingPage(db: Database, actor: FirmActor, reference: string, language: Language, from: string | null = null, at = new Date()) {
  const booking = await findBookingForFirm(db, actor, reference);
  if (!booking) refuse('not_found');
  const view = bookingView(booking, await listBookingEvents(db, booking.id), language, at);
  const over = view.state === 'declined' || view.state === 'expired';
  const slots = over ? (await listAlternatives(db, booking, at)).map((slot) => slotView(slot, language)) : [];
  const again = {
    hub: booking.hub.slug, start: localTime(booking.during.start, booking.hub.timeZone), end: localTime(booking.during.end, booking.hub.timeZone),
    units: booking.units.map(({ id }) => id), request: booking.request?.reference ?? '', idempotencyKey: newIdempotencyKey(),
  };
  const freeAgain = view.state === 'expired' && booking.during.start > at && !(await listBusy(db, [booking.hub.id], booking.during, at)).some(({ resourceId }) => again.units.includes(resourceId));
  const earlier = view.may.submit ? await listEarlierStatements(db, actor) : [];
  const reused = view.may.submit && from ? await earlierStatement(db, actor, from) : null;
  return { view, earlier, reused, steps: await bookingSteps(db, booking, language, at), slots, keys: slots.map(newIdempotencyKey), again, freeAgain };
}

/** How the statement's form was answered. */
export interface StatementAnswer {
  status: 400 | 404 | 409;
  lastResult: SubmissionResult<string[]>;
  /** Of the booking as a whole. */
  problem: Extract<SubmitError, 'stale' | 'started'> | 'expired_free' | 'expired_gone' | null;
}

function statementOf(form: StatementForm): Statement {
  const { purpose, model, modelSize, licence, framework, frameworkVersion, precision, storageGb, dataOrigin, metric, baseline, crossBorder, endUser, dataClass, deletionDueOn } = form;
  const workload = { purpose, model, modelSize, licence, framework, frameworkVersion, precision, storageGb, dataOrigin, metric, baseline, crossBorder, endUser };
  return { workload, dataClass, exportSelfCheck: true, deletionDueOn };
}

/** Hands in the statement, or says why not; what was typed comes back. Null: it is done. */
export async function submitFromForm(db: Database, actor: FirmActor, reference: string, form: FormData): Promise<StatementAnswer | null> {
  const submission = parseWithZod(form, { schema: statementInput });
  if (submission.status !== 'success') return { status: 400, lastResult: submission.reply(), problem: null };
  const { version, fitSeen } = submission.value;
  const misfit = fitSeen ? null : await misfitOf(db, await findBookingForFirm(db, actor, reference), submission.value);
  if (misfit) return { status: 400, lastResult: submission.reply({ fieldErrors: { fitSeen: [misfit] } }), problem: null };
  const result = await submit(db, actor, { reference, version, statement: statementOf(submission.value) });
  if (result.ok) {
    const seriesId = submission.value.series ? (await findBookingForFirm(db, actor, reference))?.seriesId : null;
    if (seriesId) await submitSeries(db, actor, seriesId, statementOf(submission.value));
    return null;
  }
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'deletion_too_early' || result.error === 'deletion_too_late') {
    return { status: 400, lastResult: submission.reply({ fieldErrors: { deletionDueOn: [`test-zone:refusal.${result.error}`] } }), problem: null };
  }
  const problem = result.error === 'expired' ? (result.details?.stillFree ? 'expired_free' : 'expired_gone') : result.error;
  return { status: 409, lastResult: submission.reply(), problem };
}

/** Gives the hold up. False: it was no longer there to give up. */
export async function releaseFromForm(db: Database, actor: FirmActor, reference: string, form: FormData): Promise<boolean> {
  const submission = parseWithZod(form, { schema: versionInput });
  if (submission.status !== 'success') refuse('bad_request');
  const result = await releaseHold(db, actor, { reference, version: submission.value.version });
  if (!result.ok && result.error === 'not_found') refuse('not_found');
  return result.ok;
}
