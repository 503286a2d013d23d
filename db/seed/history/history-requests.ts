import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Transaction } from '../../connect';
import { requestFollowUps, requestOutcomes } from '../../schema/outcomes';
import { correctionRequests, supportRequestEvents, supportRequestMessages, supportRequests } from '../../schema/support-requests';
import type { Chance } from './chance';
import { insertMany, type HistoryScene } from './scene';

/** Requests a hub, the busiest first. */
const volume: Record<string, number> = { 'silicon-valley': 130, singapore: 110, tokyo: 105, dubai: 90, beijing: 70, hanoi: 60, 'ho-chi-minh-city': 45 };
/** How far into its promise a hub decides, in percent. */
const pace: Record<string, [number, number]> = { singapore: [25, 90], tokyo: [30, 95], 'silicon-valley': [35, 105], dubai: [30, 100], beijing: [45, 115], hanoi: [40, 110], 'ho-chi-minh-city': [45, 120] };

interface Offer {
  hubId: string;
  serviceId: string;
  versionId: string;
  name: string;
  /** Half hours. */
  firstReply: number;
  decision: number;
  question: string;
  [column: string]: unknown;
}

const offers = sql`
  select o.hub_id as "hubId", o.service_id as "serviceId", v.id as "versionId", s.name ->> 'ko' as name,
    coalesce(o.first_reply_minutes, v.first_reply_minutes) / 30 as "firstReply", coalesce(o.decision_minutes, v.decision_minutes) / 30 as decision,
    coalesce((select q ->> 'key' from jsonb_array_elements(v.questions) q where q ->> 'kind' like '%text' limit 1), '') as question
  from hub_services o join services s on s.id = o.service_id
  join lateral (select * from service_versions each where each.service_id = s.id order by each.version desc limit 1) v on true
  where o.retired_at is null order by o.hub_id, s.position`;

type State = (typeof supportRequests.$inferSelect)['state'];
type EventRow = typeof supportRequestEvents.$inferInsert;

interface Rows {
  requests: (typeof supportRequests.$inferInsert)[];
  events: EventRow[];
  messages: (typeof supportRequestMessages.$inferInsert)[];
  corrections: (typeof correctionRequests.$inferInsert)[];
  outcomes: (typeof requestOutcomes.$inferInsert)[];
}

/** Requests from filing to their end, each step within the hub's hours. */
export async function insertHistoryRequests(tx: Transaction, scene: HistoryScene): Promise<void> {
  const all = await tx.execute<Offer>(offers);
  const rows: Rows = { requests: [], events: [], messages: [], corrections: [], outcomes: [] };
  for (const place of scene.places) {
    const [own, halves] = [all.filter(({ hubId }) => hubId === place.id), scene.hours.get(place.id)?.all ?? []];
    for (let i = 0; i < (volume[place.slug] ?? 0) && own.length > 0; i++) tell(rows, scene, place, own, halves);
  }
  // The oldest first, so that the numbers grow with time.
  rows.requests.sort((a, b) => (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0));
  const numbers = await tx.execute<{ number: string }>(sql`select lpad(nextval('support_request_number')::text, 6, '0') as number from generate_series(1, ${rows.requests.length})`);
  const numbered = rows.requests.map((request, index) => ({ ...request, reference: `KAIN-${request.submittedAt?.getUTCFullYear()}-${numbers[index]?.number}` }));
  await insertMany(numbered, (some) => tx.insert(supportRequests).values(some));
  await insertMany(rows.events, (some) => tx.insert(supportRequestEvents).values(some));
  await insertMany(rows.messages, (some) => tx.insert(supportRequestMessages).values(some));
  await insertMany(rows.corrections, (some) => tx.insert(correctionRequests).values(some));
  await insertMany(rows.outcomes, (some) => tx.insert(requestOutcomes).values(some));
  // Nobody is reminded of what never was.
  const done = rows.requests.filter(({ state }) => state === 'completed').flatMap(({ id, updatedAt }) => (id && updatedAt ? [{ requestId: id, sentAt: updatedAt }] : []));
  await insertMany(done.flatMap((one) => [6, 12].map((months) => ({ ...one, months }))), (some) => tx.insert(requestFollowUps).values(some));
}

/** The usual service of a hub is asked for more often than its rare one. */
const chosen = (chance: Chance, own: readonly Offer[]): Offer | undefined => own[Math.min(chance.between(0, own.length - 1), chance.between(0, own.length - 1))];

function tell(rows: Rows, { people, chance }: HistoryScene, place: HistoryScene['places'][number], own: readonly Offer[], halves: readonly number[]): void {
  const [offer, person] = [chosen(chance, own), chance.oneOf(people)];
  if (!offer || !person) return;
  const [low, high] = pace[place.slug] ?? [40, 110];
  const filed = chance.between(2, Math.max(2, halves.length - offer.decision * 2 - 140));
  const at = (index: number) => new Date((halves[Math.min(index, halves.length - 1)] ?? 0) + chance.between(0, 29) * 60_000);
  const id = v7();
  const events: EventRow[] = [];
  const firm = { actorKind: 'firm', actorId: person.userId } as const;
  const officer = { actorKind: 'officer', actorId: place.officerId } as const;
  const add = (who: typeof firm | typeof officer, code: string, state: State, when: Date, parameters: Record<string, unknown> = {}) => {
    // Two steps of one half hour keep their order.
    const after = events.at(-1)?.at;
    const exact = after && when <= after ? new Date(after.getTime() + 60_000) : when;
    events.push({ requestId: id, sequence: events.length + 1, ...who, code, parameters, state, holderHubId: place.id, at: exact });
    return exact;
  };
  const say = (who: typeof firm | typeof officer, body: string, when: Date) => {
    const messageId = v7();
    rows.messages.push({ id: messageId, requestId: id, authorKind: who.actorKind, authorId: who.actorId, visibility: 'public', body, language: 'ko', createdAt: when });
    return messageId;
  };
  const startedAt = add(firm, 'draft_started', 'draft', at(filed - 1));
  const filedAt = add(firm, 'submitted', 'submitted', at(filed));
  const taken = filed + chance.between(1, Math.max(2, Math.floor(offer.firstReply / 3)));
  add(officer, 'taken', 'in_review', at(taken), { assigneeId: place.officerId });
  let [now, pause, repliedAt] = [taken, 0, null as Date | null];
  const withdrawn = chance.happens(0.05);
  if (!withdrawn && chance.happens(0.35)) {
    now += chance.between(1, offer.firstReply);
    const when = at(now);
    const messageId = say(officer, '실증 계획을 조금 더 자세히 적어 주시기 바랍니다.', when);
    const correctionId = v7();
    const items = [{ target: `question:${offer.question}`, problem: 'incomplete' as const }];
    repliedAt = add(officer, 'correction_requested', 'correction_requested', when, { correctionId, messageId, items });
    pause = chance.between(8, 90);
    now += pause;
    const answeredAt = add(firm, 'correction_answered', 'in_review', at(now), { correctionId });
    rows.corrections.push({ id: correctionId, requestId: id, items, message: '실증 계획을 조금 더 자세히 적어 주시기 바랍니다.', dueOn: answeredAt.toISOString().slice(0, 10), requestedBy: place.officerId, requestedAt: repliedAt, answeredAt });
  } else if (!withdrawn && chance.happens(0.75)) {
    now += chance.between(1, Math.ceil(offer.firstReply * 1.05));
    const when = at(now);
    repliedAt = add(officer, 'message_posted', 'in_review', when, { messageId: say(officer, '신청을 살펴보고 있습니다. 곧 결과를 알려 드리겠습니다.', when) });
  }
  const decided = Math.max(now + 1, filed + pause + Math.round((offer.decision * chance.between(low, high)) / 100));
  const result = withdrawn ? 'withdrawn' : chance.happens(0.74) ? 'approved' : chance.happens(0.5) ? 'returned' : 'declined';
  if (result === 'withdrawn') add(firm, 'withdrawn', 'withdrawn', at(now + chance.between(2, 20)));
  else {
    const when = at(decided);
    const parameters = { messageId: say(officer, '검토 결과를 알려 드립니다.', when), ...(result === 'declined' ? { remedyMessageId: say(officer, '자료를 보완하여 다시 신청하실 수 있습니다.', new Date(when.getTime() + 1)) } : {}) };
    const decidedAt = add(officer, result, result, when, parameters);
    repliedAt ??= decidedAt;
  }
  let end = decided;
  if (result === 'approved') {
    add(officer, 'work_started', 'in_progress', at((end += chance.between(2, 16))));
    const when = at((end += chance.between(20, 60)));
    add(officer, 'completed', 'completed', when, { messageId: say(officer, '지원을 마쳤습니다.', when) });
    if (chance.happens(0.5)) came(rows, { id, end, at, add: (code, time, parameters) => add(code === 'outcome_recorded' ? officer : firm, code, 'completed', time, parameters), officerId: place.officerId, userId: person.userId, chance });
  }
  const last = events.at(-1);
  if (!last) return;
  const dueAfter = (half: number) => new Date(halves[Math.min(half, halves.length - 1)] ?? filedAt.getTime());
  rows.events.push(...events);
  rows.requests.push({
    id, firmId: person.firmId, serviceId: offer.serviceId, serviceVersionId: offer.versionId, holderHubId: place.id, state: last.state, version: events.length,
    title: `${person.name} ${offer.name}`, language: 'ko', createdBy: person.userId, contactName: '시연 담당자', contactPhone: '+821012345678', assigneeId: place.officerId, furthestStep: 'check',
    submittedAt: filedAt, firstReplyDueAt: dueAfter(filed + offer.firstReply), firstRepliedAt: repliedAt, decisionDueAt: dueAfter(filed + offer.decision + pause),
    isDemo: true, createdAt: startedAt, updatedAt: last.at,
  });
}

interface Coming {
  id: string;
  end: number;
  at: (half: number) => Date;
  add: (code: 'outcome_recorded' | 'outcome_confirmed', at: Date, parameters: Record<string, unknown>) => Date;
  officerId: string;
  userId: string;
  chance: Chance;
}

/** What came of it, recorded and confirmed. */
function came(rows: Rows, { id, end, at, add, officerId, userId, chance }: Coming): void {
  const outcomeId = v7();
  const kind = chance.oneOf(['contract', 'mou', 'mou', 'poc', 'poc', 'poc', 'investment', 'other'] as const) ?? 'poc';
  const recordedAt = add('outcome_recorded', at(end + chance.between(4, 30)), { outcomeId, replacesId: null, kind });
  const answeredAt = add('outcome_confirmed', at(end + chance.between(32, 60)), { outcomeId });
  rows.outcomes.push({
    id: outcomeId, requestId: id, version: 1, kind, partner: '현지 협력사 (가상)', happenedOn: recordedAt.toISOString().slice(0, 10), state: 'confirmed', recordedBy: officerId, recordedAt, answeredBy: userId, answeredAt,
  });
}
