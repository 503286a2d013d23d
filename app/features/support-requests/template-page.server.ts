import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { findServiceOffer } from '~/features/hubs/service-queries.server';
import { isoDateIn } from '~/i18n/format';
import type { Executor } from '~db/connect';
import { findDraftFor } from './list.queries.server';
import type { RequestRecord } from './request';
import { takeAnswers } from './template.rules';

/** What a draft would take over from an earlier request and what not; `offer` is null where the hub doesn't offer the service (any more). */
export async function previewTemplate(db: Executor, actor: FirmActor, earlier: RequestRecord, hubSlug: string, at = new Date()) {
  const offer = await findServiceOffer(db, earlier.service.slug, hubSlug);
  const schedule = offer && (await findHubSchedule(db, offer.hub.id));
  if (!offer || !schedule) return { offer: null };
  const { questions } = offer.service;
  const { taken, left } = takeAnswers(
    questions, { questions: earlier.form.questions, answers: earlier.answers }, { schedule, today: isoDateIn(at, schedule.timeZone) },
  );
  return {
    offer: { hub: offer.hub, hubs: offer.service.hubs },
    taken: questions.filter(({ key }) => key in taken).map(({ label }) => label),
    left,
    draft: await findDraftFor(db, actor, offer.service.id, offer.hub.id),
  };
}
