import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../../db/schema/schema';
import type { FirmActor } from '../../app/features/accounts/actor';
import { submit } from '../../app/features/support-requests/submit.commands.server';
import { draftId, emailOf, firmId, userId } from './draft-data';

interface Statement {
  text: string;
  values: unknown[];
}

/** Files one draft by the portal's own command and notes every statement of its transaction, with its parameters. */
async function captureSubmit(url: string, client: number, draft: number, key: string): Promise<Statement[]> {
  const statements: Statement[] = [];
  const sql = postgres(url, { max: 1, onnotice: () => {}, debug: (_, text, values) => statements.push({ text, values }), fetch_types: false });
  const actor: FirmActor = {
    userId: userId(client), name: '김하늘', email: emailOf(client), language: 'ko', firm: { id: firmId(client), nameKo: '한빛인공지능', role: 'owner' }, pendingFirm: false,
    managedHubIds: [], situationRoom: false, administrator: false,
  };
  const db = drizzle(sql, { schema, casing: 'snake_case' });
  const filed = await submit(db, actor, { requestId: draftId(client, draft), version: 1, revision: 1, idempotencyKey: key, language: 'ko' });
  await sql.end();
  if (!filed.ok) throw new Error(`The draft was not filed: ${filed.error}`);
  return statements;
}

/** Whether a key was made after an instant: such a one is new in every filing. */
const madeSince = (text: string, since: number): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text) && parseInt(text.replace('-', '').slice(0, 12), 16) >= since;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * The filing of a draft as a script of pgbench: the same statements with the same contents in one transaction, of another draft each time
 * (`i` counts them for each client). What differs from draft to draft is a variable: draft, firm, person, key, number.
 */
export async function submitScript(url: string, { client, draft, firstOfScript }: { client: number; draft: number; firstOfScript: number }): Promise<string> {
  const key = `0190a0a0-0000-7000-c000-${'9'.repeat(12)}`;
  const start = Date.now();
  const statements = await captureSubmit(url, client, draft, key);
  const numbered = (prefix: string, variable: string, pad = false) => `(${quoted(prefix)} || ${pad ? `lpad(${variable}::text, 12, '0')` : `${variable}::text`})::uuid`;
  const variables = new Map([
    [draftId(client, draft), numbered('0190a0a0-0000-7000-8000-', ':idx')],
    [firmId(client), numbered('0190a0a0-0000-7000-9000-', ':client_id', true)],
    [userId(client), numbered('0190a0a0-0000-7000-a000-', ':client_id', true)],
    [key, numbered('0190a0a0-0000-7000-c000-', ':idx')],
  ]);
  const literal = (value: unknown): string => {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const text = value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (/^KAIN-\d{4}-\d{6}$/.test(text)) return `('KAIN-2026-' || lpad(:number::text, 6, '0'))`;
    return variables.get(text) ?? (madeSince(text, start) ? 'gen_random_uuid()' : quoted(text));
  };
  const lines = statements
    .filter(({ text }) => !/^\s*(begin|commit)/i.test(text))
    .map(({ text, values }) => {
      const line = text.replace(/\s+/g, ' ').trim().replace(/\$(\d+)/g, (_, index) => literal(values[Number(index) - 1]));
      return line.includes('nextval(') ? `${line} \\gset` : `${line};`;
    });
  return [`\\set i :i + 1`, `\\set idx 100000000000 + :client_id * 10000 + ${firstOfScript} + :i`, 'begin;', ...lines, 'commit;', ''].join('\n');
}
