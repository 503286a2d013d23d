import type { Actor } from '~/features/accounts/actor';
import type { Database } from '~db/connect';
import { assign } from './assign.commands.server';
import { explainDelay } from './delay.commands.server';
import { acceptHandover, declineHandover, proposeHandover, withdrawHandover } from './handover.commands.server';
import { mergeDuplicate } from './merge.commands.server';
import { postMessage, postNote } from './message.commands.server';
import { approve, complete, decline, requestCorrection, returnRequest, startWork, take } from './officer.commands.server';
import type { OfficerInput } from './officer.input';
import { recordOutcome } from './outcome.commands.server';

/** Carries out what a form of the desk asks: the one place that ties an intent to its command. */
export function answerRequest(db: Database, actor: Actor, requestId: string, input: OfficerInput) {
  switch (input.intent) {
    case 'take': return take(db, actor, { requestId, ...input });
    case 'start_work': return startWork(db, actor, { requestId, ...input });
    case 'approve': return approve(db, actor, { requestId, ...input });
    case 'return': return returnRequest(db, actor, { requestId, ...input });
    case 'complete': return complete(db, actor, { requestId, ...input });
    case 'decline': return decline(db, actor, { requestId, ...input });
    case 'request_correction': return requestCorrection(db, actor, { requestId, ...input });
    case 'assign': return assign(db, actor, { requestId, ...input });
    case 'propose_handover': return proposeHandover(db, actor, { requestId, ...input });
    case 'withdraw_handover': return withdrawHandover(db, actor, { requestId, ...input });
    case 'accept_handover': return acceptHandover(db, actor, { requestId, ...input });
    case 'decline_handover': return declineHandover(db, actor, { requestId, ...input });
    case 'explain_delay': return explainDelay(db, actor, { requestId, ...input });
    case 'merge': return mergeDuplicate(db, actor, { requestId, ...input });
    case 'record_outcome': return recordOutcome(db, actor, { requestId, ...input });
    case 'post_message': {
      const message = { requestId, idempotencyKey: input.idempotencyKey, body: input.message, language: input.language };
      return input.visibility === 'internal' ? postNote(db, actor, message) : postMessage(db, actor, 'officer', message);
    }
  }
}
