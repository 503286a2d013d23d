import { z } from 'zod';
import type { JobDefinition } from '~/platform/jobs.server';
import { machineTranslator } from '~/platform/translation/translator.server';
import { db } from '~db/client.server';
import { translateMessage } from './translation.commands.server';

const work = z.object({ messageId: z.uuid() });

/** Translates one message. A failure is tried again by the queue, further and further apart; the message itself stands all the while. */
export const translationJob: JobDefinition = {
  queue: 'translation',
  handle: async (data) => {
    const machine = machineTranslator();
    // Turned off since: what waits is dropped, and no text leaves the portal.
    if (machine) await translateMessage(db, machine, work.parse(data).messageId);
  },
};
