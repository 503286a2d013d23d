import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openDataSource } from '~/platform/start/data-source.server';
import { connect } from '~db/connect';
import { createAdministrator } from './administrator.commands.server';
import { emailAddress, personName } from './input';
import { passwordProblem } from './password.rules';

// `npm run accounts:create-admin -- <e-mail> <name>` on the database that DATABASE_URL names, else on the embedded one (while the
// portal is stopped). The password is made and printed once; with `--password-stdin` it is read from standard input.
const [emailGiven, nameGiven] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const fromInput = process.argv.includes('--password-stdin');

async function main(): Promise<void> {
  const email = emailAddress.safeParse(emailGiven);
  const name = personName.safeParse(nameGiven ?? 'Administrator');
  if (!email.success || !name.success) return end('Usage: npm run accounts:create-admin -- <e-mail> <name> [--password-stdin]');
  const password = fromInput ? (await text(process.stdin)).replace(/\r?\n$/, '') : randomBytes(15).toString('base64url');
  const problem = passwordProblem(password, email.data);
  if (problem) return end(`The password is not usable: ${problem.replaceAll('_', ' ')}.`);
  const source = await openDataSource(fileURLToPath(new URL('../../..', import.meta.url)), { NODE_ENV: 'production' });
  const { sql, db } = connect(source.environment.DATABASE_URL, { max: 1 });
  try {
    const result = await createAdministrator(db, { email: email.data, name: name.data, password });
    if (!result.ok) return end(`${email.data} has an account already.`);
    process.stdout.write(fromInput ? `${email.data} is an administrator.\n` : `${email.data} is an administrator. Password, shown this once: ${password}\n`);
  } finally {
    await sql.end();
    await source.stop();
  }
}

function end(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

await main();
