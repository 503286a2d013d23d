import { Router } from 'express';
import type { PortalEntry } from '../portal-entry';
import type { Load } from './load';

/** `/healthz`: this process lives (it never asks the database). `/readyz`: it can serve, its database included. */
export function health(entry: () => Promise<PortalEntry>, load: Load): Router {
  const router = Router();
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => void response.json({ alive: true }));
  router.get('/readyz', async (_request, response) => {
    const ready = !load.draining && (await entry().then(({ isReady }) => isReady()).catch(() => false));
    response.status(ready ? 200 : 503).json({ ready });
  });
  return router;
}
