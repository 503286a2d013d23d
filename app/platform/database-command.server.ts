import { fileURLToPath } from 'node:url';
import { migrateDatabase, seedDatabase } from './prepare.server';
import { openDataSource } from './start/data-source.server';
import { begin } from './start/ending';
import { giveUp, say } from './start/say';

// `npm run db:migrate` and `npm run db:seed`, on the server that DATABASE_URL names, else on the embedded one.
const top = fileURLToPath(new URL('../..', import.meta.url));
const verb = process.argv[2];

begin(async (ending) => {
  const { environment, stop } = await openDataSource(top, { NODE_ENV: 'production' });
  ending.add(stop);
  if (verb === 'migrate') await migrateDatabase(environment.DATABASE_URL);
  else if (verb === 'seed') await seedDatabase(environment.DATABASE_URL, { demo: environment.DEMO });
  else giveUp(`Say migrate or seed, not ${verb}.`);
  await ending.run();
  say('Done.');
});
