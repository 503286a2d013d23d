import type postgres from 'postgres';

/** Firms, a person each, that file at the same time. */
export const clients = 8;
/** Drafts that each firm has ready. */
export const draftsEach = 420;

const digits = (number: number, length: number) => String(number).padStart(length, '0');
/** Number of a client's draft: its last twelve digits of {@link draftId}. */
export const draftNumber = (client: number, draft: number): number => 100_000_000_000 + client * 10_000 + draft;
export const draftId = (client: number, draft: number): string => `0190a0a0-0000-7000-8000-${draftNumber(client, draft)}`;
export const firmId = (client: number): string => `0190a0a0-0000-7000-9000-${digits(client, 12)}`;
export const userId = (client: number): string => `0190a0a0-0000-7000-a000-${digits(client, 12)}`;
export const emailOf = (client: number): string => `firm-${client}@bench.invalid`;

/**
 * Eight firms with drafts that lack nothing but the last press, for a service with a question, a condition and a document; three managers a hub.
 * Ids are counted, so that a script of pgbench can name them.
 */
export async function makeDrafts(sql: postgres.Sql, passwordHash: string): Promise<void> {
  const service = (position: number) => `0190a0a0-0000-7000-b000-${digits(position, 12)}`;
  await sql.unsafe(`
    insert into users (id, name, email, email_verified, language) select uuidv7(), 'Officer ' || n, 'officer-' || n || '@bench.invalid', true, 'en' from generate_series(1, 21) n;
    insert into officer_roles (id, user_id, role, hub_id)
      select uuidv7(), u.id, 'hub_manager', h.id from (select id, row_number() over (order by slug) - 1 as k from hubs) h
      join users u on u.email like 'officer-%' and substr(u.name, 9)::int % 7 = h.k;
    insert into firms (id, business_number, name_ko, name_en, representative)
      select ('0190a0a0-0000-7000-9000-' || lpad(c::text, 12, '0'))::uuid, lpad(c::text, 10, '0'), '한빛인공지능 ' || c, 'Hanbit AI ' || c, '김하늘' from generate_series(0, ${clients - 1}) c;
    insert into users (id, name, email, email_verified, language)
      select ('0190a0a0-0000-7000-a000-' || lpad(c::text, 12, '0'))::uuid, '김하늘', 'firm-' || c || '@bench.invalid', true, 'ko' from generate_series(0, ${clients - 1}) c;
    insert into firm_members (firm_id, user_id, role, state) select f.id, u.id, 'owner', 'active' from firms f join users u on right(u.id::text, 12) = right(f.id::text, 12) and u.email like 'firm-%';
    insert into credentials (id, user_id, account_id, provider_id, password) select uuidv7(), id, id::text, 'credential', '${passwordHash}' from users where email like 'firm-%';
    insert into services (id, slug, category, name, summary, position)
      select ('${service(0).slice(0, -12)}' || lpad(s::text, 12, '0'))::uuid, 'bench-' || s, 'poc', '{"ko":"공동 PoC","en":"Joint PoC"}', '{"ko":"요약"}', 900 + s from generate_series(0, ${draftsEach / 7 - 1}) s;
    insert into service_versions (id, service_id, version, first_reply_minutes, decision_minutes, eligibility, questions, documents)
      select uuidv7(), id, 1, 960, 4800, '[{"key":"tax","text":{"ko":"체납이 있습니까?"},"refusedBy":"yes","remedy":{"ko":"납부 후 신청해 주십시오."}}]',
        '[{"key":"goal","kind":"long_text","label":{"ko":"무엇을 검증합니까?"},"required":true,"maxLength":500}]', '[{"key":"plan","label":{"ko":"계획서"},"required":true}]'
      from services where slug like 'bench-%';
    insert into hub_services (hub_id, service_id) select h.id, s.id from hubs h, services s where s.slug like 'bench-%';
    begin;
    insert into support_requests (id, firm_id, service_id, service_version_id, holder_hub_id, state, version, draft_revision, furthest_step, draft_consents, title, eligibility, answers,
        contact_name, contact_phone, language, created_by)
      select ('0190a0a0-0000-7000-8000-' || (100000000000 + c * 10000 + d))::uuid, ('0190a0a0-0000-7000-9000-' || lpad(c::text, 12, '0'))::uuid, v.service_id, v.id, h.id, 'draft', 1, 1, 'check',
        '{"overseas_transfer":"agree","third_party":"disagree"}', '아랍어 상담 모델 공동 PoC', '{"tax":"no"}', '{"goal":"아랍어 방언 처리 품질을 현지에서 검증하려고 합니다. 평가 데이터는 익명화하여 처리합니다."}',
        '김하늘', '+821012345678', 'ko', ('0190a0a0-0000-7000-a000-' || lpad(c::text, 12, '0'))::uuid
      from generate_series(0, ${clients - 1}) c, generate_series(0, ${draftsEach - 1}) d
      join service_versions v on v.service_id = ('${service(0).slice(0, -12)}' || lpad((d / 7)::text, 12, '0'))::uuid
      join (select id, row_number() over (order by slug) - 1 as k from hubs) h on h.k = d % 7;
    insert into support_request_events (request_id, sequence, actor_kind, actor_id, code, state, holder_hub_id, at)
      select id, 1, 'firm', created_by, 'draft_started', 'draft', holder_hub_id, now() from support_requests;
    insert into stored_files (storage_key, uploaded_by) select 'bench/' || id, created_by from support_requests;
    insert into attachments (id, request_id, document_key, file_name, media_type, size, sha256, storage_key, uploaded_by)
      select uuidv7(), id, 'plan', '사업 계획서.pdf', 'application/pdf', 2048, repeat('0', 64), 'bench/' || id, created_by from support_requests;
    commit;
  `);
  await sql`vacuum analyze`;
}
