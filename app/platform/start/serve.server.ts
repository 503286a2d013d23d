import { once } from 'node:events';
import { demoPassword, demoSignIns } from '../../../db/seed/demo-sign-ins';
import type { Environment } from '../environment.server';
import type { createPortalServer } from '../http.server';
import type { Ending } from './ending';
import { say } from './say';

/** Listens and starts the background work; both end, in order, with `ending`. */
export async function serve(portal: ReturnType<typeof createPortalServer>, { PORT, PUBLIC_URL, DEMO }: Environment, ending: Ending): Promise<void> {
  const entry = await portal.entry();
  portal.server.listen(PORT);
  await once(portal.server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${PORT} is taken. Set PORT to another one.`) : error;
  });
  ending.add(() => entry.stopBackground());
  ending.add(() => portal.drain());
  await entry.startBackground();
  say(`\nThe portal is at ${PUBLIC_URL}`);
  if (DEMO) sayDemoSignIns();
}

function sayDemoSignIns(): void {
  say(`It holds demo data. Sign in with the password ${demoPassword} as:`);
  for (const { email, role, firm, hub } of demoSignIns) {
    say(`  ${email.padEnd(44)} ${role.replace('_', ' ')}${firm ? ` of firm ${firm}` : ''}${hub ? ` of ${hub}` : ''}`);
  }
}
