import type postgres from 'postgres';

export interface RequestData {
  /** Filed requests in all, spread evenly over the hubs. */
  requests: number;
  /** Open ones a hub; the rest is closed. */
  openPerHub: number;
  /** Open ones of one hub that is far behind: the last by slug. */
  openAtBusyHub: number;
}

const list = (words: string) => `array[${words.split(' ').map((word) => `'${word}'`).join(',')}]`;
/** One of a list of words, by a number that looks random but is the same in every run. */
const word = (words: string, salt: number) => `(${list(words)})[1 + abs(hashint8(n::bigint * 64 + ${salt})::bigint) % ${words.split(' ').length}]`;

const fields = '의료 물류 금융 제조 교육 관광 농업 법률 유통 건설 보안 에너지 통신 미디어 게임 자동차 조선 반도체 화학 식품';
const things = '상담 검사 예측 번역 요약 추천 감시 진단 설계 분석 검색 생성 인식 제어 최적화';
const goals = '공동실증 현지화 비즈니스매칭 투자유치 규제자문 인재교류 데모전시 벤치마킹 AX전환 전문가상담';
const firstNames = '한빛 소담 하늘 온누리 가온 다온 마루 나래 라온 바른 새봄 아람 자람 찬솔 큰별 터울 푸른 해솔 미르 단비';
const lastNames = '인공지능 에이아이 로보틱스 데이터 소프트 테크 랩스 시스템 네트웍스 솔루션';

/**
 * Fills a prepared database with firms, officers and filed requests, by set-based SQL: the same rows in every run. Mostly closed over five
 * years; each has the event that its state rests on and its line of the search. One word in ten thousand titles is rare.
 */
export async function makeRequests(sql: postgres.Sql, { requests, openPerHub, openAtBusyHub }: RequestData): Promise<void> {
  const seven = await sql`select id from hubs order by slug`;
  const busy = seven.length - 1;
  await sql.unsafe(`
    insert into users (id, name, email, email_verified, language) select uuidv7(), 'Officer ' || n, 'officer-' || n || '@bench.invalid', true, 'en' from generate_series(1, 70) n;
    insert into officer_roles (id, user_id, role, hub_id)
      select uuidv7(), u.id, 'hub_manager', h.id from (select id, row_number() over (order by slug) - 1 as k from hubs) h
      join (select id, substr(name, 9)::int as n from users where email like 'officer-%@bench.invalid') u on u.n % 7 = h.k;
    insert into firms (id, business_number, name_ko, name_en, representative)
      select uuidv7(), lpad(n::text, 10, '0'), ${word(firstNames, 1)} || ${word(lastNames, 2)} || ' ' || n, 'Firm ' || n, '김하늘' from generate_series(1, 5000) n;
    create temp table bench_hubs as select id, row_number() over (order by slug) - 1 as k, array(select service_id from hub_services s where s.hub_id = hubs.id order by 1) as services,
      array(select user_id from officer_roles r where r.hub_id = hubs.id order by 1) as officers from hubs;
    create temp table bench_firms as select array_agg(id order by business_number) as ids from firms where name_en like 'Firm %';
    create temp table bench_versions as select distinct on (service_id) service_id, id from service_versions order by service_id, version desc;
    drop index support_request_search_pieces;
    set session_replication_role = replica;
    insert into support_requests (id, reference, firm_id, service_id, service_version_id, holder_hub_id, state, version, title, answers, language, created_by, assignee_id,
        submitted_at, first_reply_due_at, decision_due_at, promise_due_at, firm_name, created_at, updated_at)
      select uuidv7(), 'KAIN-2026-' || lpad(n::text, 7, '0'), f.id, v.service_id, v.id, h.id, s.state::support_request_state, 2,
        ${word(fields, 3)} || ' ' || ${word(things, 4)} || ' 모델 ' || ${word(goals, 5)} || ' ' || n || case when n % 10000 = 77 then ' 양자내성암호' else '' end,
        jsonb_build_object('goal', ${word(fields, 6)} || ' 분야의 ' || ${word(things, 7)} || ' 모델을 현지 기관과 ' || ${word(goals, 8)} || ' 하려고 합니다. 평가 데이터는 익명화하여 처리합니다.'),
        'ko', o.id, case when s.state = 'submitted' then null else o.id end,
        t.at, t.at + interval '16 hours', t.at + interval '5 days', case when s.state in ('submitted', 'in_review', 'correction_requested') then t.at + interval '5 days' end,
        f.name_ko, t.at, t.at
      from generate_series(1, ${requests}) n
      join bench_hubs h on h.k = n % 7
      cross join bench_firms bf
      join firms f on f.id = bf.ids[1 + abs(hashint8(n::bigint * 64 + 9)::bigint) % 5000]
      join bench_versions v on v.service_id = h.services[1 + abs(hashint8(n::bigint * 64 + 10)::bigint) % cardinality(h.services)]
      cross join lateral (select h.officers[1 + abs(hashint8(n::bigint * 64 + 11)::bigint) % cardinality(h.officers)] as id) o
      cross join lateral (select n / 7 < case when h.k = ${busy} then ${openAtBusyHub} else ${openPerHub} end as open) p
      cross join lateral (select case when p.open then ${word('submitted submitted in_review in_review correction_requested approved in_progress in_progress', 12)} else ${word('completed completed completed returned declined withdrawn', 13)} end as state) s
      cross join lateral (select date_trunc('milliseconds', timestamptz '2026-11-20 00:00+00' - (abs(hashint8(n::bigint * 64 + 14)::bigint) % case when p.open then 5184000 else 157680000 end) * interval '1 second') as at) t;
    insert into support_request_events (request_id, sequence, actor_kind, actor_id, code, state, holder_hub_id, at)
      select id, version, 'officer', created_by, 'taken', state, holder_hub_id, submitted_at from support_requests;
    insert into support_request_search (request_id, hub_id, open, body)
      select r.id, r.holder_hub_id, support_request_is_open(r.state), lower(regexp_replace(concat_ws(E'\\x01', r.reference, r.title, f.name_ko, f.name_en, names.text, r.answers ->> 'goal'), '\\s+', ' ', 'g'))
      from support_requests r join firms f on f.id = r.firm_id
      join (select s.id, string_agg(value, E'\\x01') as text from services s, jsonb_each_text(s.name) group by 1) names on names.id = r.service_id;
    set session_replication_role = default;
    create index support_request_search_pieces on support_request_search using gin (support_request_pieces(support_request_scope(hub_id, open), body));
  `);
  await sql`vacuum analyze`;
}
