import { environment } from '~/platform/environment.server';
import { demoPassword, demoSignIns } from '~db/seed/demo-sign-ins';

/** Who can sign in on a demo portal and with what; nothing on a real one. */
export function demoAccounts() {
  return environment().DEMO ? { password: demoPassword, people: demoSignIns.map(({ email, name, role, hub }) => ({ email, name, role, hub: hub ?? null })) } : null;
}
