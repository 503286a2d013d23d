import type postgres from 'postgres';

/** Cards, engineers and a room of each hub: 64 units. */
const unitsPerHub = { h100: 40, rbln: 20, engineers: 3, rooms: 1 };

export interface ZoneData {
  /** In all. What the days to come hold is the same at every size as far as it reaches; the rest is history. */
  bookings: number;
  /** Days ahead that are booked. */
  daysAhead: number;
}

/**
 * Seven hubs of 64 units with their bookings. Written with triggers off, as a restored copy is; the exclusion constraint holds all the same.
 * Of ten days of a unit six are booked, by four bookings of two hours; the others are free.
 */
export async function makeZone(sql: postgres.Sql, { bookings, daysAhead }: ZoneData): Promise<void> {
  const { h100, rbln, engineers, rooms } = unitsPerHub;
  await sql.unsafe(`
    begin;
    set local session_replication_role = replica;
    set local statement_timeout = 0;
    delete from resources;
    insert into users (id, name, email, email_verified, language) values (uuidv7(), '김하늘', 'zone@bench.invalid', true, 'ko');
    insert into firms (id, business_number, name_ko, name_en, representative) select uuidv7(), lpad(n::text, 10, '0'), '한빛인공지능 ' || n, 'Hanbit ' || n, '김하늘' from generate_series(1, 500) n;
    insert into resources (id, hub_id, kind, name, accelerator_slug, languages, position)
      select uuidv7(), h.id, case when n <= ${h100 + rbln} then 'accelerator' when n <= ${h100 + rbln + engineers} then 'engineer' else 'room' end::resource_kind, jsonb_build_object('ko', 'Unit #' || n),
        case when n <= ${h100} then (select slug from accelerator_models where kind = 'gpu' order by slug limit 1) when n <= ${h100 + rbln} then (select slug from accelerator_models where kind = 'npu' order by slug limit 1) end,
        case when n > ${h100 + rbln} and n <= ${h100 + rbln + engineers} then '{ko,en}'::text[] else '{}' end, n
      from hubs h, generate_series(1, ${h100 + rbln + engineers + rooms}) n;
    create temp table made on commit drop as
      with units as (select id, hub_id, (row_number() over (order by hub_id, position))::int as u from resources),
      days as (select case when i < ${daysAhead} then i + 1 else ${daysAhead} - i - 1 end as d, i from generate_series(0, ${Math.ceil(bookings / 1_000) + daysAhead}) i),
      slots as (select units.id as unit_id, hub_id, d, k, row_number() over (order by i, u, k) as n from days, units, generate_series(0, 3) k where (u * 7 + d * 13 + 100000) % 10 < 6)
      select uuidv7() as id, n, unit_id, hub_id, case when d > 0 then 'confirmed' else 'completed' end::booking_state as state,
        date_trunc('day', now()) + make_interval(days => d, hours => 1 + 2 * k) as starts
      from slots where n <= ${bookings};
    insert into bookings (id, reference, kind, hub_id, firm_id, state, during, submitted_at, checked_in_at, workload, data_class, export_self_check, language, created_by)
      select m.id, 'TZ-B-' || n, 'firm', hub_id, f.id, state, tstzrange(starts, starts + interval '2 hours'), starts - interval '5 days', case when state = 'completed' then starts end,
        '{"purpose":"inference","model":"EXAONE","framework":"vLLM","precision":"bf16","dataOrigin":"open","metric":"tokens/s","crossBorder":"no","endUser":"Hanbit"}', 'public', true, 'ko', (select id from users where email = 'zone@bench.invalid')
      from made m join (select id, row_number() over (order by id) - 1 as k from firms) f on f.k = n % 500;
    insert into booking_units (booking_id, resource_id, hub_id, state, during) select id, unit_id, hub_id, state, tstzrange(starts, starts + interval '2 hours') from made;
    commit;`);
  await sql.unsafe('vacuum analyze');
}
