import { connect } from '../../../db/connect';
import { makeFirm, makeOfficer } from '../../setup/factories';

/** Fills the desk of Dubai with filed requests, spread over all its services and six weeks. */
export async function fillQueue(url: string, rows: number): Promise<{ hubId: string; userId: string }> {
  const { sql, db } = connect(url, { max: 1, statementTimeout: 600_000 });
  try {
    const { officer, hub } = await makeOfficer(db, 'dubai');
    const { firm, member } = await makeFirm(db);
    await sql.begin(async (tx) => {
      await tx`create temp table filing on commit drop as
        select gen_random_uuid() as id, n, date_trunc('minute', now()) - make_interval(mins => n % 60480) as at, o.service_id, o.version_id from generate_series(1, ${rows}::int) n
        join (select h.service_id, v.id as version_id, row_number() over (order by h.service_id) - 1 as place, count(*) over () as number
          from hub_services h join lateral (select id from service_versions s where s.service_id = h.service_id order by version desc limit 1) v on true
          where h.hub_id = ${hub.id}) o on o.place = n % o.number`;
      await tx`insert into support_requests (id, reference, firm_id, service_id, service_version_id, holder_hub_id, state, version, title, language, created_by,
          submitted_at, first_reply_due_at, decision_due_at, promise_due_at, created_at, updated_at)
        select id, 'KAIN-2026-' || lpad((500000 + n)::text, 6, '0'), ${firm.id}, service_id, version_id, ${hub.id}, 'submitted', 2,
          'AI 모델 현지화와 실증 ' || n || ' ' || md5(n::text), 'ko', ${member.id}, at, at + interval '2 days', at + interval '20 days', at + interval '2 days', at, at from filing`;
      await tx`insert into support_request_events (request_id, sequence, actor_kind, actor_id, code, state, holder_hub_id, at)
        select id, s, 'firm', ${member.id}, case s when 1 then 'draft_started' else 'submitted' end, (case s when 1 then 'draft' else 'submitted' end)::support_request_state, ${hub.id}, at
        from filing, generate_series(1, 2) s`;
    });
    await sql`analyze`;
    return { hubId: hub.id, userId: officer.id };
  } finally {
    await sql.end();
  }
}
