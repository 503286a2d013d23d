import { z } from 'zod';
import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { removeExpiredExports, writeExport } from './request-exports.server';

const work = z.object({ exportId: z.uuid() });

/** Writes a list to storage. */
export const requestExport: JobDefinition = {
  queue: 'request-export',
  handle: async (data) => writeExport(db, work.parse(data).exportId),
};

/** Every night: removes the lists that nobody may take any more. */
export const exportExpiry: JobDefinition = {
  queue: 'export-expiry',
  schedule: '30 18 * * *',
  handle: async () => removeExpiredExports(db),
};
