import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installGlobals, type ServerBuild } from '@remix-run/node';
import { createServer as createViteServer } from 'vite';
import { createPortalServer } from './http.server';
import { log } from './logging.server';
import { prepareDatabase } from './prepare.server';
import { openDataSource } from './start/data-source.server';
import { begin } from './start/ending';
import { serve } from './start/serve.server';

// `npm run dev`: the same server, with Vite in place of the build.
const top = fileURLToPath(new URL('../..', import.meta.url));

begin(async (ending) => {
  const { environment, stop } = await openDataSource(top, { NODE_ENV: 'development' });
  ending.add(stop);
  await prepareDatabase(environment.DATABASE_URL, { demo: environment.DEMO });
  installGlobals({ nativeFetch: true });
  const vite = await createViteServer({ root: top, server: { middlewareMode: true } });
  // Vite may wait for ever for browsers that are gone; and by itself it would end the process at once, the database left running.
  ending.add(() => Promise.race([vite.close(), pause(2_000)]));
  for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal);
  ending.onSignals();
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  await serve(createPortalServer({ environment, log: log(), build, files: vite.middlewares, requestTimeout: 60_000 }), environment, ending);
});
