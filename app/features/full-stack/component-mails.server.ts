import { and, eq, inArray } from 'drizzle-orm';
import { enqueueMail } from '~/features/notifications/commands.server';
import { localizedString } from '~/i18n/localized-text';
import type { Transaction } from '~db/connect';
import { officerRoles, users } from '~db/schema/accounts';
import { firmMembers, firms } from '~db/schema/firms';
import type { components } from '~db/schema/full-stack';
import type { ReviewInput } from './input';

type MailedComponent = Pick<typeof components.$inferSelect, 'id' | 'firmId' | 'name'>;
const templates = { publish: 'component_published', refuse: 'component_refused', withdraw: 'component_withdrawn' } as const;

/** To everybody who decides what becomes public, once each, in that person's language: a firm has handed it in. */
export async function tellReviewers(tx: Transaction, { id, firmId, name }: MailedComponent): Promise<void> {
  const [firm] = await tx.select({ name: firms.nameKo }).from(firms).where(eq(firms.id, firmId ?? ''));
  const reviewers = await tx
    .selectDistinct({ email: users.email, language: users.language })
    .from(officerRoles)
    .innerJoin(users, eq(users.id, officerRoles.userId))
    .where(and(inArray(officerRoles.role, ['situation_room', 'administrator']), eq(users.emailVerified, true)));
  await enqueueMail(tx, ...reviewers.map(({ email, language }) => ({
    to: email, language, template: 'component_submitted' as const, actionPath: `/desk/components/${id}`,
    parameters: { component: localizedString(name, language), firm: firm?.name ?? '' },
  })));
}

/** To each owner of the firm, in that person's language: what was decided, and why where it wasn't published. */
export async function tellOwners(tx: Transaction, { id, firmId, name }: MailedComponent, intent: ReviewInput['intent'], reason: string | null): Promise<void> {
  const owners = await tx
    .select({ email: users.email, language: users.language })
    .from(firmMembers)
    .innerJoin(users, eq(users.id, firmMembers.userId))
    .where(and(eq(firmMembers.firmId, firmId ?? ''), eq(firmMembers.role, 'owner'), eq(firmMembers.state, 'active'), eq(users.emailVerified, true)));
  await enqueueMail(tx, ...owners.map(({ email, language }) => {
    const to = { to: email, language };
    const component = localizedString(name, language);
    return intent === 'publish'
      ? { ...to, template: templates.publish, actionPath: `/full-stack/${id}`, parameters: { component } }
      : { ...to, template: templates[intent], actionPath: `/full-stack/${id}/edit`, parameters: { component, message: reason ?? '' } };
  }));
}
