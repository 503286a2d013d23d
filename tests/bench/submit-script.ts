import type { FirmActor } from '../../app/features/accounts/actor';
import { submit } from '../../app/features/support-requests/submit.commands.server';
import { draftId, emailOf, firmId, userId } from './draft-data';
import { captureStatements, scriptLines } from './pgbench';

/** Somebody of a client's firm. */
export const actorOf = (client: number): FirmActor => ({
  userId: userId(client), name: '김하늘', email: emailOf(client), language: 'ko', firm: { id: firmId(client), nameKo: '한빛인공지능', role: 'owner' }, pendingFirm: false,
  managedHubIds: [], situationRoom: false, administrator: false,
});

/** A counted key as pgbench makes it: {@link prefix} and the variable, to twelve digits where `pad`. */
export const numberedKey = (prefix: string, variable: string, pad = false): string => `('${prefix}' || ${pad ? `lpad(${variable}::text, 12, '0')` : `${variable}::text`})::uuid`;

/**
 * The filing of a draft as a script of pgbench: the same statements with the same contents in one transaction, of another draft each time
 * (`i` counts them for each client). What differs from draft to draft is a variable: draft, firm, person, key, number.
 */
export async function submitScript(url: string, { client, draft, firstOfScript }: { client: number; draft: number; firstOfScript: number }): Promise<string> {
  const key = `0190a0a0-0000-7000-c000-${'9'.repeat(12)}`;
  const since = Date.now();
  const statements = await captureStatements(url, async (db) => {
    const filed = await submit(db, actorOf(client), { requestId: draftId(client, draft), version: 1, revision: 1, idempotencyKey: key, language: 'ko' });
    if (!filed.ok) throw new Error(`The draft was not filed: ${filed.error}`);
  });
  const variables = new Map([
    [draftId(client, draft), numberedKey('0190a0a0-0000-7000-8000-', ':idx')],
    [firmId(client), numberedKey('0190a0a0-0000-7000-9000-', ':client_id', true)],
    [userId(client), numberedKey('0190a0a0-0000-7000-a000-', ':client_id', true)],
    [key, numberedKey('0190a0a0-0000-7000-c000-', ':idx')],
  ]);
  const numbered = (text: string) => (/^KAIN-\d{4}-\d{6}$/.test(text) ? `('${text.slice(0, 10)}' || lpad(:number::text, 6, '0'))` : undefined);
  const lines = scriptLines(statements, { variables, since, numbered });
  return [`\\set i :i + 1`, `\\set idx 100000000000 + :client_id * 10000 + ${firstOfScript} + :i`, ...lines, ''].join('\n');
}
