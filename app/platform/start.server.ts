import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installGlobals, type ServerBuild } from '@remix-run/node';
import { createPortalServer } from './http.server';
import { staticFiles } from './http/static-files';
import { log } from './logging.server';
import { stylesheetsOf } from './pages/inline-styles';
import { prepareDatabase } from './prepare.server';
import { buildIfNeeded } from './start/build';
import { openDataSource } from './start/data-source.server';
import { begin } from './start/ending';
import { say } from './start/say';
import { serve } from './start/serve.server';

// `npm start`: everything the portal needs, in one process (and its database in another, unless DATABASE_URL names one).
const top = fileURLToPath(new URL('../..', import.meta.url));

begin(async (ending) => {
  const { environment, stop } = await openDataSource(top, { NODE_ENV: 'production' });
  ending.add(stop);
  await prepareDatabase(environment.DATABASE_URL, { demo: environment.DEMO });
  const built = await buildIfNeeded(top, () => say('Building: there is no build of these sources yet. This takes a moment.'));
  say(built ? 'Built.' : 'The build is up to date.');
  installGlobals({ nativeFetch: true });
  const build = (await import(pathToFileURL(path.join(top, 'build/server/index.js')).href)) as ServerBuild;
  const client = path.join(top, 'build/client');
  const server = createPortalServer({ environment, log: log(), build, files: staticFiles(client), stylesheetText: stylesheetsOf(client) });
  await serve(server, environment, ending);
});
