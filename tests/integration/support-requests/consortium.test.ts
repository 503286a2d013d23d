import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { openAttachment } from '~/features/support-requests/attachment.queries.server';
import { invitePartner, nameRole, removePartner, type InvitationInput } from '~/features/support-requests/consortium.commands.server';
import { findPartnership, listPartnerships } from '~/features/support-requests/consortium.queries.server';
import { consortiumRoles, type Invitee } from '~/features/support-requests/consortium.rules';
import { saveDraft } from '~/features/support-requests/draft.commands.server';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { postMessage, postNote } from '~/features/support-requests/message.commands.server';
import { take } from '~/features/support-requests/officer.commands.server';
import { acceptPartnership, declinePartnership, leavePartnership } from '~/features/support-requests/partnership.commands.server';
import { findRequestForFirm, findRequestForOfficer, findRequestForReader } from '~/features/support-requests/queries.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { db } from '~db/client.server';
import { requestPartners } from '~db/schema/consortium';
import { firms } from '~db/schema/firms';
import { colleagueOf, firmActor, fullDraft, later, mailsTo, makeService, makeServiceOf, officerActor } from './fixture';

const service = await makeServiceOf('full_stack', 'dubai');
const plain = await makeService('dubai');
const say = (body: string) => ({ idempotencyKey: randomUUID(), body, language: 'ko' as const });

async function numberOf(actor: FirmActor): Promise<Invitee> {
  const [firm] = await db.select().from(firms).where(eq(firms.id, actor.firm.id));
  return { kind: 'number', businessNumber: firm?.businessNumber ?? '' };
}
const invitation = (requestId: string, whom: Invitee, role: InvitationInput['role'] = 'chip'): InvitationInput => ({ requestId, role, whom, idempotencyKey: randomUUID(), language: 'ko' });
const byMail = (email: string): Invitee => ({ kind: 'email', email });

/** A draft with three roles taken by the lead; `chip` is open. */
async function draftOfThree() {
  const [lead, partner] = [await firmActor(), await firmActor('ar')];
  const draft = await fullDraft(lead, service.slug);
  for (const role of consortiumRoles.slice(1)) expect(await nameRole(db, lead, { requestId: draft.requestId, role, filledBy: 'lead', words: '직접 맡습니다.' })).toMatchObject({ ok: true });
  return { lead, partner, draft };
}

async function invited() {
  const { lead, partner, draft } = await draftOfThree();
  const result = await invitePartner(db, lead, invitation(draft.requestId, await numberOf(partner)));
  if (!result.ok) throw new Error(result.error);
  return { lead, partner, draft, id: result.value.id };
}

async function filedTogether() {
  const { lead, partner, draft, id } = await invited();
  expect(await acceptPartnership(db, partner, { id, language: 'ar' })).toMatchObject({ ok: true });
  const filed = await submit(db, lead, { ...draft, idempotencyKey: randomUUID() }, later(0));
  if (!filed.ok) throw new Error(filed.error);
  return { lead, partner, id, request: filed.value };
}

const stateOf = async (id: string) => (await db.select().from(requestPartners).where(eq(requestPartners.id, id)))[0];

describe('an invitation', () => {
  test('reaches the people of a registered firm in their language; sent twice with one key it is one; a second for the role is refused', async () => {
    const { lead, partner, draft } = await draftOfThree();
    const input = invitation(draft.requestId, await numberOf(partner));
    const first = await invitePartner(db, lead, input);
    expect(await invitePartner(db, lead, input)).toEqual(first);
    expect(await invitePartner(db, lead, { ...input, role: 'model' })).toMatchObject({ error: 'key_reused' });
    expect(await invitePartner(db, lead, invitation(draft.requestId, byMail('other@chip.invalid')))).toMatchObject({ error: 'role_taken' });
    expect(await nameRole(db, lead, { requestId: draft.requestId, role: 'chip', filledBy: 'nobody', words: '없음' })).toMatchObject({ error: 'role_taken' });
    expect((await mailsTo(partner.email)).map(({ template, language }) => `${template} ${language}`)).toEqual(['consortium_invited ar']);
    expect(await listPartnerships(db, partner)).toMatchObject([{ role: 'chip', state: 'invited', lead: lead.firm.nameKo }]);
  });

  test('two at once for one role: one stands', async () => {
    const { lead, draft } = await draftOfThree();
    const both = await Promise.all(['a@chip.invalid', 'b@chip.invalid'].map((email) => invitePartner(db, lead, invitation(draft.requestId, byMail(email)))));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('is refused for the own firm, an unknown number, another’s draft, another service and a filed request', async () => {
    const { lead, partner, draft } = await draftOfThree();
    const { requestId } = draft;
    const colleague = await colleagueOf(lead);
    expect(await invitePartner(db, lead, invitation(requestId, await numberOf(lead)))).toMatchObject({ error: 'own_firm' });
    expect(await invitePartner(db, lead, invitation(requestId, byMail(colleague.email)))).toMatchObject({ error: 'own_firm' });
    expect(await invitePartner(db, lead, invitation(requestId, { kind: 'number', businessNumber: '0000000000' }))).toMatchObject({ error: 'unknown_firm' });
    expect(await invitePartner(db, partner, invitation(requestId, byMail('x@chip.invalid')))).toMatchObject({ error: 'not_found' });
    expect(await nameRole(db, partner, { requestId, role: 'chip', filledBy: 'lead', words: '나' })).toMatchObject({ error: 'not_found' });
    const other = await fullDraft(lead, plain.slug);
    expect(await nameRole(db, lead, { requestId: other.requestId, role: 'chip', filledBy: 'lead', words: '나' })).toMatchObject({ error: 'not_found' });
    const { lead: filer, request } = await filedTogether();
    expect(await invitePartner(db, filer, invitation(request.id, byMail('x@chip.invalid'), 'model'))).toMatchObject({ error: 'not_allowed' });
  });

  test('to an address is answered by whoever has it, for that person’s firm; others don’t find it', async () => {
    const { lead, partner, draft } = await draftOfThree();
    const result = await invitePartner(db, lead, invitation(draft.requestId, byMail(partner.email.toLowerCase())));
    if (!result.ok) throw new Error(result.error);
    const { id } = result.value;
    const [stranger, colleague] = [await firmActor(), await colleagueOf(partner)];
    for (const other of [stranger, colleague, lead]) {
      expect(await findPartnership(db, other, id)).toBeNull();
      expect(await acceptPartnership(db, other, { id, language: 'ko' })).toMatchObject({ error: 'not_found' });
      expect(await declinePartnership(db, other, id)).toMatchObject({ error: 'not_found' });
      expect(await leavePartnership(db, other, id)).toMatchObject({ error: 'not_found' });
    }
    expect(await acceptPartnership(db, partner, { id, language: 'ko' })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toMatchObject({ state: 'accepted', firmId: partner.firm.id, answeredBy: partner.userId });
    expect(await findPartnership(db, colleague, id)).toMatchObject({ state: 'accepted' });
  });
});

describe('a partner', () => {
  test('accepts once with its consent, however often it is pressed, and the lead hears of it once', async () => {
    const { lead, partner, id } = await invited();
    const colleague = await colleagueOf(partner);
    const answers = await Promise.all([partner, colleague].map((actor) => acceptPartnership(db, actor, { id, language: 'ar' })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf(id)).toMatchObject({ state: 'accepted', consent: { language: 'ar', items: ['firm', 'business_number', 'contact_name', 'contact_email'] } });
    expect((await mailsTo(lead.email)).filter(({ template }) => template === 'consortium_accepted')).toHaveLength(1);
    expect(await declinePartnership(db, partner, id)).toMatchObject({ error: 'not_allowed' });
  });

  test('declines, and the role is open again for another', async () => {
    const { lead, partner, draft, id } = await invited();
    expect(await declinePartnership(db, partner, id)).toMatchObject({ ok: true });
    expect(await declinePartnership(db, partner, id)).toMatchObject({ ok: true });
    expect(await acceptPartnership(db, partner, { id, language: 'ko' })).toMatchObject({ error: 'not_allowed' });
    expect((await mailsTo(lead.email)).filter(({ template }) => template === 'consortium_declined')).toHaveLength(1);
    expect(await invitePartner(db, lead, invitation(draft.requestId, byMail('next@chip.invalid')))).toMatchObject({ ok: true });
  });

  test('leaves before it is filed, not after; the lead takes back only what its page showed', async () => {
    const { lead, partner, draft, id } = await invited();
    const removal = { requestId: draft.requestId, partnerId: id, language: 'ko' as const };
    expect(await leavePartnership(db, partner, id)).toMatchObject({ error: 'not_allowed' });
    await acceptPartnership(db, partner, { id, language: 'ko' });
    expect(await removePartner(db, lead, { ...removal, state: 'invited' })).toMatchObject({ error: 'stale' });
    expect(await removePartner(db, partner, { ...removal, state: 'accepted' })).toMatchObject({ error: 'not_found' });
    expect(await leavePartnership(db, partner, id)).toMatchObject({ ok: true });
    expect((await mailsTo(lead.email)).at(-1)).toMatchObject({ template: 'consortium_left' });
    expect(await removePartner(db, lead, { ...removal, state: 'accepted' })).toMatchObject({ error: 'stale' });
    const again = await invitePartner(db, lead, invitation(draft.requestId, await numberOf(partner)));
    if (!again.ok) throw new Error(again.error);
    expect(await removePartner(db, lead, { ...removal, partnerId: again.value.id, state: 'invited' })).toMatchObject({ ok: true });
    expect((await mailsTo(partner.email)).at(-1)).toMatchObject({ template: 'consortium_ended', language: 'ar' });
    expect(await acceptPartnership(db, partner, { id: again.value.id, language: 'ko' })).toMatchObject({ error: 'not_allowed' });
    const filed = await filedTogether();
    expect(await leavePartnership(db, filed.partner, filed.id)).toMatchObject({ error: 'not_allowed' });
  });
});

describe('filing', () => {
  test('waits for every role and every answer, and tells the partner when it is done', async () => {
    const { lead, partner, draft } = await draftOfThree();
    const file = () => submit(db, lead, { ...draft, idempotencyKey: randomUUID() });
    expect(await file()).toMatchObject({ error: 'incomplete', details: { step: 'consortium' } });
    const result = await invitePartner(db, lead, invitation(draft.requestId, await numberOf(partner)));
    if (!result.ok) throw new Error(result.error);
    expect(await file()).toMatchObject({ error: 'incomplete', details: { step: 'consortium' } });
    expect(await submit(db, partner, { ...draft, idempotencyKey: randomUUID() })).toMatchObject({ error: 'not_found' });
    await acceptPartnership(db, partner, { id: result.value.id, language: 'ko' });
    expect(await findRequestForReader(db, partner, draft.requestId)).toBeNull();
    const filed = await file();
    expect(filed).toMatchObject({ ok: true });
    expect((await mailsTo(partner.email)).at(-1)).toMatchObject({ template: 'consortium_filed', language: 'ar' });
  });

  test('lets the partner’s people read request, thread and documents, and nothing else; strangers find nothing', async () => {
    const { lead, partner, request } = await filedTogether();
    const officer: Actor = await officerActor('dubai');
    const taken = await take(db, officer, { requestId: request.id, version: request.version }, later(30));
    if (!taken.ok) throw new Error(taken.error);
    await postMessage(db, officer, 'officer', { requestId: request.id, ...say('확인하겠습니다.') }, later(40));
    await postNote(db, officer, { requestId: request.id, ...say('내부 메모입니다.') }, later(50));
    const colleague = await colleagueOf(partner);
    const read = await findRequestForReader(db, colleague, request.reference);
    expect(read?.messages.map(({ body }) => body)).toEqual(['확인하겠습니다.']);
    expect(read?.consortium?.partners).toMatchObject([{ role: 'chip', state: 'accepted', firm: { id: partner.firm.id }, person: { name: partner.name } }]);
    const file = read?.attachments[0]?.id ?? '';
    expect(await openAttachment(db, partner, request.reference, file, null)).not.toBeNull();
    expect((await findRequestForOfficer(db, officer, request.reference))?.consortium?.roles).toHaveLength(3);
    expect(await listPartnerships(db, colleague)).toMatchObject([{ state: 'accepted', request: { reference: request.reference } }]);

    expect(await findRequestForFirm(db, partner, request.reference)).toBeNull();
    expect(await postMessage(db, partner, 'firm', { requestId: request.id, ...say('파트너입니다.') })).toMatchObject({ error: 'not_found' });
    expect(await withdraw(db, partner, { requestId: request.id, version: taken.value.version })).toMatchObject({ error: 'not_found' });
    expect(await saveDraft(db, partner, { requestId: request.id, revision: 1, step: 'content', values: { title: '바꿈' }, forward: false })).toMatchObject({ error: 'not_found' });

    const stranger = await firmActor();
    expect(await findRequestForReader(db, stranger, request.reference)).toBeNull();
    expect(await openAttachment(db, stranger, request.reference, file, null)).toBeNull();
    expect(await findRequestForReader(db, lead, request.reference)).toMatchObject({ firm: { id: lead.firm.id } });
  });
});
