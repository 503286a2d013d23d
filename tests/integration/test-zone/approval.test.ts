import { describe, expect, it } from 'vitest';
import type { ApprovalRule } from '~/features/test-zone/approval.rules';
import { findBookingForFirm, listBookingEvents } from '~/features/test-zone/bookings.queries.server';
import { confirm, precheck } from '~/features/test-zone/decide.commands.server';
import { findDeskUnit } from '~/features/test-zone/desk-units.queries.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { submit, type Statement } from '~/features/test-zone/submit.commands.server';
import { setApproval } from '~/features/test-zone/unit-rules.commands.server';
import { db } from '~db/client.server';
import { mailsTo } from './scene';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, statement } from './zone';

const free: ApprovalRule = { autoConfirmMinutes: 120, precheckRequired: false, gatedDataClasses: ['confidential', 'personal'], gateAbroad: true };

/** Two cards with rules of their own, and a booking of both that was handed in. */
async function handedIn(rules: readonly [ApprovalRule, ApprovalRule], change: Partial<Statement> = {}, until = '12:00') {
  const zone = await makeUnits('tokyo', 2);
  const manager = await makeManager('tokyo');
  for (const [i, rule] of rules.entries()) expect(await setApproval(db, manager, { hubId: zone.hub.id, id: zone.units[i] ?? '', version: 1 }, rule)).toMatchObject({ ok: true });
  const actor = await makeFirmActor();
  const held = await hold(db, actor, holdInput(zone, zone.units, '10:00', until), newKey(), now);
  const reference = held.ok ? held.value.reference : '';
  const sent = await submit(db, actor, { reference, version: 1, statement: { ...statement, ...change } }, now);
  const booking = await findBookingForFirm(db, actor, reference);
  const codes = (await listBookingEvents(db, booking?.id ?? '')).map(({ code }) => code);
  return { zone, manager, actor, reference, sent, booking, codes };
}

describe('rules of confirmation', () => {
  it('confirm what every unit allows at once: state, log, calendar mail, and the same again when it is sent twice', async () => {
    const { actor, reference, sent, booking, codes } = await handedIn([free, { ...free, autoConfirmMinutes: 480 }]);
    expect(sent).toEqual({ ok: true, value: { reference, answerDue: null } });
    expect(booking).toMatchObject({ state: 'confirmed', version: 3, holdExpiresAt: null, calendarSequence: 1 });
    expect(codes).toEqual(['held', 'submitted', 'confirmed_by_rule']);
    const mails = await mailsTo(actor.email);
    expect(mails.map(({ template }) => template)).toEqual(['booking_confirmed']);
    expect(mails[0]?.attachments?.[0]?.content).toContain('METHOD:REQUEST');
    expect(await submit(db, actor, { reference, version: 1, statement }, now)).toEqual(sent);
  });

  it.each([
    ['longer than one of the units allows', [free, { ...free, autoConfirmMinutes: 60 }], {}],
    ['a unit that always asks', [free, { ...free, autoConfirmMinutes: null }], {}],
    ['a class of data that is looked at', [free, { ...free, gatedDataClasses: ['public'] }], {}],
    ['results that leave the country', [free, free], { workload: { ...statement.workload, crossBorder: 'yes' } }],
    ['a technical check', [{ ...free, precheckRequired: true }, free], {}],
  ] as [string, [ApprovalRule, ApprovalRule], Partial<Statement>][])('leave to a person: %s', async (_, rules, change) => {
    const { sent, booking, codes } = await handedIn(rules, change);
    expect(sent).toMatchObject({ ok: true, value: { answerDue: booking?.holdExpiresAt } });
    expect(booking).toMatchObject({ state: 'held', version: 2 });
    expect(codes).toEqual(['held', 'submitted']);
  });

  it('ask for the technical check before the hub confirms', async () => {
    const { manager, actor, reference } = await handedIn([{ ...free, precheckRequired: true }, free]);
    expect(await confirm(db, manager, { reference, version: 2 }, now)).toMatchObject({ ok: false, error: 'not_prechecked' });
    expect(await precheck(db, await makeManager('dubai'), { reference, version: 2 }, now)).toMatchObject({ ok: false });
    expect(await precheck(db, manager, { reference, version: 2 }, now)).toMatchObject({ ok: true });
    expect(await findBookingForFirm(db, actor, reference)).toMatchObject({ state: 'held', version: 3, precheckedAt: now });
    expect(await confirm(db, manager, { reference, version: 3 }, now)).toMatchObject({ ok: true });
  });

  it('ask whoever confirms to have looked at export and data, and write down that they did', async () => {
    const { manager, actor, reference } = await handedIn([free, free], { workload: { ...statement.workload, crossBorder: 'yes' }, dataClass: 'personal' });
    expect(await confirm(db, manager, { reference, version: 2 }, now)).toMatchObject({ ok: false, error: 'gate_unseen' });
    expect(await confirm(db, manager, { reference, version: 2, gateSeen: true }, now)).toMatchObject({ ok: true });
    const booking = await findBookingForFirm(db, actor, reference);
    expect((await listBookingEvents(db, booking?.id ?? '')).at(-1)).toMatchObject({ code: 'confirmed', parameters: { gate: ['data_class', 'abroad'] } });
  });

  it('are changed by the hub’s own manager, as they were seen', async () => {
    const zone = await makeUnits('tokyo', 1);
    const ref = { hubId: zone.hub.id, id: zone.units[0] ?? '', version: 1 };
    expect(await setApproval(db, await makeManager('dubai'), ref, free)).toMatchObject({ error: 'not_found' });
    const manager = await makeManager('tokyo');
    expect(await setApproval(db, manager, ref, free)).toMatchObject({ ok: true });
    expect(await setApproval(db, manager, ref, free)).toMatchObject({ error: 'stale' });
    expect((await findDeskUnit(db, ref.hubId, ref.id))?.approval).toEqual(free);
  });
});
