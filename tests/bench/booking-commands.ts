import { hold, type HoldInput } from '../../app/features/test-zone/hold.commands.server';
import { releaseHold } from '../../app/features/test-zone/release.commands.server';
import type { FirmActor } from '../../app/features/accounts/actor';
import type { Database } from '../../db/connect';

/** Holds units and gives them up again by the portal's own commands. Loaded by Vite, which the commands' mails need for their wording. */
export async function bookAndGiveUp(db: Database, actor: FirmActor, input: HoldInput, key: string): Promise<void> {
  const held = await hold(db, actor, input, key);
  if (!held.ok) throw new Error(`Nothing was held: ${held.error}`);
  const released = await releaseHold(db, actor, { reference: held.value.reference, version: 1 });
  if (!released.ok) throw new Error(`Nothing was given up: ${released.error}`);
}
