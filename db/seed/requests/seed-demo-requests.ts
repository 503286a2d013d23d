import { and, desc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Transaction } from '../../connect';
import { officerRoles, users } from '../../schema/accounts';
import { firmMembers, firms } from '../../schema/firms';
import { hubs, hubServices, services, serviceVersions, type ServiceQuestion } from '../../schema/hubs';
import { consents } from '../../schema/privacy';
import { correctionRequests, messageTranslations, supportRequestEvents, supportRequestMessages, supportRequests } from '../../schema/support-requests';
import { isOfOutcome, tellOutcome } from './demo-outcomes';
import { demoStories, type Happening, type OutcomeHappening, type Story, type Words } from './demo-stories';
import { demoHours, type DemoHours } from './working-hours';

type State = (typeof supportRequests.$inferSelect)['state'];

/** Requests in every state, told from now backwards. Written once: on a portal that has demo requests nothing changes. */
export async function seedDemoRequests(tx: Transaction): Promise<void> {
  const [present] = await tx.select({ id: supportRequests.id }).from(supportRequests).where(eq(supportRequests.isDemo, true)).limit(1);
  if (present) return;
  // On the half hour, as people's appointments are.
  const now = new Date(Math.floor(Date.now() / 1_800_000) * 1_800_000);
  // The oldest first, so that the numbers grow with time.
  for (const story of [...demoStories].sort((a, b) => (b.filed ?? -1) - (a.filed ?? -1))) {
    const cast = await castOf(tx, story);
    if (cast) await tell(tx, story, cast, now);
  }
}

async function castOf(tx: Transaction, story: Story) {
  const [offer] = await tx
    .select({ hubId: hubs.id, timeZone: hubs.timeZone, serviceId: services.id })
    .from(hubServices)
    .innerJoin(hubs, and(eq(hubs.id, hubServices.hubId), eq(hubs.slug, story.hub)))
    .innerJoin(services, and(eq(services.id, hubServices.serviceId), eq(services.slug, story.service)));
  const [applicant] = await tx
    .select({ firmId: firms.id, userId: users.id, name: users.name, language: users.language })
    .from(firmMembers)
    .innerJoin(firms, and(eq(firms.id, firmMembers.firmId), eq(firms.businessNumber, story.firm)))
    .innerJoin(users, eq(users.id, firmMembers.userId))
    .where(eq(firmMembers.role, 'owner'));
  if (!offer || !applicant) return null;
  const [version] = await tx.select().from(serviceVersions).where(eq(serviceVersions.serviceId, offer.serviceId)).orderBy(desc(serviceVersions.version)).limit(1);
  const [officer] = await tx.select({ userId: officerRoles.userId }).from(officerRoles).where(and(eq(officerRoles.hubId, offer.hubId), eq(officerRoles.role, 'hub_manager'))).orderBy(officerRoles.id).limit(1);
  return version && officer ? { ...offer, applicant, version, officerId: officer.userId, hours: await demoHours(tx, offer.hubId, offer.timeZone) } : null;
}

type Cast = NonNullable<Awaited<ReturnType<typeof castOf>>>;

/** What the story says; else the first choice, yes, twenty, a working day four weeks on. */
function answersOf(questions: ServiceQuestion[], told: Record<string, string>, hours: DemoHours, now: Date): Record<string, string> {
  const otherwise = ({ kind, options }: ServiceQuestion): string => {
    switch (kind) {
      case 'choice': return options?.[0]?.value ?? '';
      case 'date': return hours.workingDate(now, 28);
      case 'number': return '20';
      case 'yes_no': return 'yes';
      default: return '';
    }
  };
  return Object.fromEntries(questions.map((question) => [question.key, told[question.key] ?? otherwise(question)]));
}

const stateAfter: Partial<Record<Happening['what'], State>> = {
  taken: 'in_review', correction_requested: 'correction_requested', correction_answered: 'in_review', approved: 'approved', declined: 'declined',
  returned: 'returned', withdrawn: 'withdrawn', work_started: 'in_progress', completed: 'completed', merged: 'merged',
};
const firmActs = ['withdrawn', 'firm_message', 'correction_answered', 'outcome_confirmed', 'satisfaction_given'];
const firstReplies = ['correction_requested', 'approved', 'declined', 'returned', 'hub_message'];

async function tell(tx: Transaction, story: Story, cast: Cast, now: Date): Promise<void> {
  const { hours, version, applicant } = cast;
  const id = v7();
  const filedAt = story.filed === null ? null : hours.shift(now, -story.filed);
  const startedAt = new Date((filedAt ?? now).getTime() - 3 * 3_600_000);
  const firstReplyDueAt = filedAt && hours.shift(filedAt, version.firstReplyMinutes / 60);
  let decisionDueAt = filedAt && hours.shift(filedAt, version.decisionMinutes / 60);
  const at = (ago: number) => hours.shift(now, -ago);
  const reply = story.after.find(({ what }) => firstReplies.includes(what));
  const asked = story.after.find(({ what }) => what === 'correction_requested');
  const answered = story.after.find(({ what }) => what === 'correction_answered');
  if (filedAt && decisionDueAt && asked && answered) decisionDueAt = hours.shift(decisionDueAt, asked.ago - answered.ago);
  const states = story.after.flatMap(({ what }) => stateAfter[what] ?? []);
  const state: State = filedAt ? (states.at(-1) ?? 'submitted') : 'draft';
  const events = story.after.filter(({ what }) => what !== 'note');
  const merged = story.after.find((one) => one.what === 'merged');
  const into = merged && (await requestOfTitle(tx, merged.into));
  const waiting = state === 'submitted' || state === 'in_review' || state === 'correction_requested';
  const reference = filedAt ? await nextReference(tx, filedAt) : null;
  await tx.insert(supportRequests).values({
    id, firmId: applicant.firmId, serviceId: cast.serviceId, serviceVersionId: version.id, holderHubId: cast.hubId, state,
    version: (filedAt ? 2 : 1) + events.length, reference, title: story.title,
    eligibility: Object.fromEntries(version.eligibility.map(({ key, refusedBy }) => [key, refusedBy === 'yes' ? 'no' : 'yes'])),
    answers: answersOf(version.questions, story.answers, hours, now), contactName: applicant.name, contactPhone: '+821012345678',
    language: applicant.language, createdBy: applicant.userId, assigneeId: story.after.some(({ what }) => what === 'taken') ? cast.officerId : null,
    draftRevision: 3, furthestStep: filedAt ? 'check' : 'content',
    submittedAt: filedAt, firstReplyDueAt, decisionDueAt, firstRepliedAt: reply ? at(reply.ago) : null,
    promiseDueAt: waiting ? (reply ? decisionDueAt : firstReplyDueAt) : null,
    mergedIntoId: into?.id, isDemo: true, createdAt: startedAt, updatedAt: events.length > 0 ? at(events.at(-1)?.ago ?? 0) : (filedAt ?? startedAt),
  });
  const log = { requestId: id, holderHubId: cast.hubId };
  const firm = { actorKind: 'firm', actorId: applicant.userId } as const;
  await tx.insert(supportRequestEvents).values({ ...log, ...firm, sequence: 1, code: 'draft_started', state: 'draft', at: startedAt });
  if (!filedAt) return;
  await tx.insert(supportRequestEvents).values({ ...log, ...firm, sequence: 2, code: 'submitted', state: 'submitted', at: filedAt });
  await tx.insert(consents).values((['overseas_transfer', 'third_party'] as const).map((kind) => ({
    userId: applicant.userId, requestId: id, kind, agreed: true, version: '2026-11-22.3', language: applicant.language, items: ['firm', 'contact_name', 'answers', 'documents'], createdAt: filedAt,
  })));
  let sequence = 2;
  let current: State = 'submitted';
  for (const happening of story.after) {
    const when = at(happening.ago);
    const people = { firm: applicant.userId, officer: cast.officerId };
    if (into && happening.what === 'merged') await absorb(tx, into, { id, reference, cast, at: when });
    const parameters = isOfOutcome(happening) ? await tellOutcome(tx, id, happening, people, when) : await say(tx, id, happening, cast, when, into);
    if (happening.what === 'note') continue;
    current = stateAfter[happening.what] ?? current;
    const actor = firmActs.includes(happening.what) ? firm : ({ actorKind: 'officer', actorId: cast.officerId } as const);
    const code = happening.what === 'hub_message' || happening.what === 'firm_message' ? 'message_posted' : happening.what;
    await tx.insert(supportRequestEvents).values({ ...log, ...actor, sequence: ++sequence, code, state: current, at: when, parameters });
  }
}

interface Target {
  id: string;
  reference: string | null;
  version: number;
  state: State;
}

async function requestOfTitle(tx: Transaction, title: string): Promise<Target | undefined> {
  const { id, reference, version, state } = supportRequests;
  const [row] = await tx.select({ id, reference, version, state }).from(supportRequests).where(and(eq(supportRequests.title, title), eq(supportRequests.isDemo, true)));
  return row;
}

/** The request that goes on says which one ended in it. */
async function absorb(tx: Transaction, into: Target, { id, reference, cast, at }: { id: string; reference: string | null; cast: Cast; at: Date }): Promise<void> {
  const sequence = into.version + 1;
  await tx.update(supportRequests).set({ version: sequence, updatedAt: at }).where(eq(supportRequests.id, into.id));
  await tx.insert(supportRequestEvents).values({
    requestId: into.id, holderHubId: cast.hubId, actorKind: 'officer', actorId: cast.officerId, sequence, code: 'duplicate_absorbed', state: into.state, at, parameters: { requestId: id, reference },
  });
}

/** Writes the words and the correction of a happening; answers what its event names. */
async function say(tx: Transaction, requestId: string, happening: Exclude<Happening, { what: OutcomeHappening['what'] }>, cast: Cast, at: Date, into?: Target): Promise<Record<string, unknown>> {
  const byFirm = firmActs.includes(happening.what);
  const message = async (words: Words, when: Date) => {
    const [row] = await tx
      .insert(supportRequestMessages)
      .values({
        requestId, authorKind: byFirm ? 'firm' : 'officer', authorId: byFirm ? cast.applicant.userId : cast.officerId,
        visibility: happening.what === 'note' ? 'internal' : 'public', body: words.body, language: words.language, createdAt: when,
      })
      .returning({ id: supportRequestMessages.id });
    if (row && words.ko) await tx.insert(messageTranslations).values({ messageId: row.id, language: 'ko', body: words.ko, origin: 'machine' });
    return row?.id;
  };
  const messageId = 'words' in happening && happening.words ? await message(happening.words, at) : undefined;
  if (happening.what === 'declined') return { messageId, remedyMessageId: await message(happening.remedy, new Date(at.getTime() + 1)) };
  if (happening.what === 'taken') return { assigneeId: cast.officerId };
  if (happening.what === 'merged') return { requestId: into?.id, reference: into?.reference };
  if (happening.what === 'correction_answered') {
    await tx.update(correctionRequests).set({ answeredAt: at }).where(eq(correctionRequests.requestId, requestId));
    return { messageId };
  }
  if (happening.what !== 'correction_requested') return messageId ? { messageId } : {};
  const question = cast.version.questions.filter(({ kind }) => kind.endsWith('text'))[happening.question];
  const items = [{ target: `question:${question?.key ?? ''}`, problem: 'incomplete' as const }];
  const dueOn = cast.hours.workingDate(at, happening.days);
  const [correction] = await tx
    .insert(correctionRequests)
    .values({ requestId, items, message: happening.words.body, dueOn, requestedBy: cast.officerId, requestedAt: at })
    .returning({ id: correctionRequests.id });
  return { correctionId: correction?.id, messageId, dueOn, items };
}

async function nextReference(tx: Transaction, at: Date): Promise<string> {
  const [row] = await tx.execute<{ number: string }>(sql`select nextval('support_request_number')::text as number`);
  return `KAIN-${at.getUTCFullYear()}-${(row?.number ?? '').padStart(6, '0')}`;
}
