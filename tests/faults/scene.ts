import { Temporal } from 'temporal-polyfill';
import type postgres from 'postgres';

export const password = 'faults-password-2026!';
export const firms = 16;
export const firmEmail = (n: number): string => `firm-${n}@faults.invalid`;
export const managerEmail = 'manager@faults.invalid';

export interface Scene {
  hubId: string;
  /** Ids of the few units that everybody wants. */
  units: string[];
  /** Two hours each of one working day in Tokyo, overlapping: `2027-01-13T10:00+09:00`. */
  slots: { start: string; end: string }[];
}

/** A Wednesday some weeks ahead that is no holiday in Tokyo's calendar. */
async function workingDay(sql: postgres.Sql, hubId: string): Promise<string> {
  const closed = new Set((await sql<{ on: string }[]>`select on_date::text as on from calendar_days where hub_id = ${hubId}`).map(({ on }) => on));
  let day = Temporal.Now.plainDateISO('Asia/Tokyo').add({ weeks: 4 });
  while (day.dayOfWeek !== 3 || closed.has(day.toString())) day = day.add({ days: 1 });
  return day.toString();
}

/** Sixteen firms, a manager and six cards at Tokyo, and firms that wait for a time on the hot day. */
export async function makeScene(sql: postgres.Sql, passwordHash: string): Promise<Scene> {
  const [hub] = await sql<{ id: string }[]>`select id from hubs where slug = 'tokyo'`;
  if (!hub) throw new Error('No Tokyo');
  await sql.unsafe(`
    insert into firms (id, business_number, name_ko, name_en, representative)
      select uuidv7(), lpad(n::text, 10, '0'), '시험 ' || n, 'Trial ' || n, '김하늘' from generate_series(0, ${firms - 1}) n;
    insert into users (id, name, email, email_verified, language) select uuidv7(), '김하늘', 'firm-' || n || '@faults.invalid', true, 'ko' from generate_series(0, ${firms - 1}) n;
    insert into users (id, name, email, email_verified, language) values (uuidv7(), '담당자', '${managerEmail}', true, 'ko');
    insert into firm_members (firm_id, user_id, role, state)
      select f.id, u.id, 'owner', 'active' from firms f join users u on u.email = 'firm-' || f.business_number::int || '@faults.invalid';
    insert into officer_roles (id, user_id, role, hub_id) select uuidv7(), id, 'hub_manager', '${hub.id}' from users where email = '${managerEmail}';
    insert into credentials (id, user_id, account_id, provider_id, password) select uuidv7(), id, id::text, 'credential', '${passwordHash}' from users;
    insert into resources (id, hub_id, kind, name, accelerator_slug, position)
      select uuidv7(), '${hub.id}', 'accelerator', jsonb_build_object('ko', 'Hot #' || n), (select slug from accelerator_models where trains limit 1), 20000 + n from generate_series(1, 6) n;
  `);
  const units = (await sql<{ id: string }[]>`select id from resources where position between 20001 and 20006 and hub_id = ${hub.id} order by position`).map(({ id }) => id);
  const day = await workingDay(sql, hub.id);
  const at = (time: string) => `${day}T${time}+09:00`;
  await sql`insert into waitlist_entries (id, firm_id, hub_id, accelerator, count, engineer, minutes, "window", language, created_by)
    select uuidv7(), m.firm_id, ${hub.id}, 'any', 1, 'none', 120, tstzrange(${at('09:00')}::timestamptz, ${at('18:00')}::timestamptz), 'ko', m.user_id from firm_members m`;
  const hours = [['10:00', '12:00'], ['11:00', '13:00'], ['12:00', '14:00'], ['13:30', '15:30']] as const;
  return { hubId: hub.id, units, slots: hours.map(([start, end]) => ({ start: at(start), end: at(end) })) };
}
