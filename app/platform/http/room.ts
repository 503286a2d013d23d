import type { ServerResponse } from 'node:http';

/** Waits until what was written to a response has left. @returns false when nobody reads it any more */
export async function hasRoom(response: ServerResponse): Promise<boolean> {
  if (response.writableNeedDrain && !response.destroyed) {
    await new Promise<void>((resolve) => {
      const done = () => {
        response.off('drain', done).off('close', done);
        resolve();
      };
      response.on('drain', done).on('close', done);
    });
  }
  return !response.destroyed && !response.closed;
}
