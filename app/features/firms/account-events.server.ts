import type { AccountEvents } from '~/features/accounts/events.server';
import { enqueueMail } from '~/features/notifications/commands.server';
import { settleMembership } from './members.commands.server';

/** What the portal does when something happens to an account: mails go out, and the firm learns of its new member. */
export const accountEvents: AccountEvents = { post: enqueueMail, verified: settleMembership };
