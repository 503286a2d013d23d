import { randomUUID } from 'node:crypto';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { createComponent, moveComponent } from '~/features/full-stack/commands.server';
import { reviewComponent } from '~/features/full-stack/review.commands.server';
import type { ComponentKind } from '~/features/full-stack/rules';
import { db } from '~db/client.server';
import { makeUser } from '../../setup/factories';
import { firmActor } from '../support-requests/fixture';

export const words = {
  name: { ko: '상담 말뭉치', en: 'Dialogue Corpus', ar: 'مدوّنة حوارات' }, summary: { ko: '한국어와 아랍어 대화입니다.' }, terms: { ko: '연구와 상업 이용을 허락합니다.' },
  languages: ['ko' as const, 'ar' as const], link: 'https://example.com/corpus', worksWith: ['furiosaai-rngd'],
};

/** Somebody of the situation room. */
export async function reviewerActor(): Promise<Actor> {
  const user = await makeUser(db, { name: '박정우' });
  return { userId: user.id, name: user.name, email: user.email, language: 'ko', firm: null, pendingFirm: false, managedHubIds: [], situationRoom: true, administrator: false };
}

export async function drafted(owner?: FirmActor, kind: ComponentKind = 'data_set') {
  const firm = owner ?? (await firmActor('ar'));
  const created = await createComponent(db, firm, { ...words, kind, idempotencyKey: randomUUID() });
  if (!created.ok) throw new Error(created.error);
  return { firm, componentId: created.value.id };
}

/** A component that headquarters has published; its version is 3. */
export async function published(owner?: FirmActor, kind: ComponentKind = 'data_set') {
  const { firm, componentId } = await drafted(owner, kind);
  const reviewer = await reviewerActor();
  const submitted = await moveComponent(db, firm, { componentId, version: 1, action: 'submit' });
  const done = submitted.ok && (await reviewComponent(db, reviewer, { componentId, version: 2, intent: 'publish' }));
  if (!done || !done.ok) throw new Error('Not published');
  return { firm, componentId, reviewer, version: 3 };
}
