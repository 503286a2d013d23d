import path from 'node:path';
import express, { Router } from 'express';

/** The browser's files, which all have a dot in their names: of pages the disk is not asked. Names under /assets carry a hash and never change; the rest is asked for again after an hour. */
export function staticFiles(clientDirectory: string): Router {
  const router = Router();
  const common = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  router.use('/assets', express.static(path.join(clientDirectory, 'assets'), { ...common, immutable: true, maxAge: '1y' }));
  // An asset of an older build: no page, no routes.
  router.use('/assets', (_request, response) => void response.status(404).set('Cache-Control', 'no-store').end());
  const files = express.static(clientDirectory, { ...common, maxAge: '1h' });
  router.use((request, response, next) => (request.path.includes('.') ? files(request, response, next) : next()));
  return router;
}
