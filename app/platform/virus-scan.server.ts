import { connect, type Socket } from 'node:net';
import { environment } from './environment.server';
import { clamdAddress, type ClamdAddress } from './storage/settings';

/** Nobody could say whether the file is clean. */
export class ScanError extends Error {}

/** Milliseconds until the scanner has to be there, and to have answered: together less than a request may take. */
const connectTimeout = 2_000;
const answerTimeout = 7_000;

/** Whether uploads are scanned. */
export const scansFiles = (): boolean => environment().CLAMD_URL !== undefined;

/**
 * Has clamd look through a stream: its INSTREAM command, lengths before each piece.
 * @returns the name of what it found, or null for a clean file
 * @throws {ScanError} where it can't be reached, takes too long or can't decide; a stream's own error as it is
 */
export async function scan(bytes: AsyncIterable<Uint8Array>): Promise<string | null> {
  const address = clamdAddress(environment().CLAMD_URL ?? '');
  if (!address) throw new Error('No scanner is configured');
  const socket = await open(address);
  const deadline = setTimeout(() => socket.destroy(new Error('No answer in time')), answerTimeout);
  try {
    const answer = listen(socket);
    // What is refused while it is still being sent (a limit of clamd's) comes as an answer too.
    await Promise.race([send(socket, bytes), answer]);
    return verdict(await answer);
  } finally {
    clearTimeout(deadline);
    socket.destroy();
  }
}

function open(address: ClamdAddress): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    const give = (cause: Error) => {
      socket.destroy();
      reject(new ScanError('The scanner could not be reached', { cause }));
    };
    const patience = setTimeout(() => give(new Error('No connection in time')), connectTimeout);
    socket.once('close', () => clearTimeout(patience)).once('error', give).once('connect', () => {
      clearTimeout(patience);
      socket.off('error', give);
      resolve(socket);
    });
  });
}

/** Everything that the scanner says until it hangs up or ends its line. */
function listen(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes('\0') || text.length > 4_096) resolve(text);
    });
    socket.once('end', () => resolve(text)).once('error', (cause) => (text ? resolve(text) : reject(new ScanError('The scanner broke off', { cause }))));
    socket.once('close', () => reject(new ScanError('The scanner said nothing')));
  });
  answer.catch(() => undefined);
  return answer;
}

async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.byteLength);
    socket.write(length);
    if (!socket.write(chunk)) await drained(socket);
    if (socket.destroyed) return;
  }
  socket.write(Buffer.alloc(4));
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}

/** `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`, or anything else, which decides nothing. */
function verdict(answer: string): string | null {
  const said = answer.split('\0')[0]?.trim() ?? '';
  if (said === 'stream: OK') return null;
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found) return found;
  throw new ScanError(`The scanner said: ${said.slice(0, 200)}`);
}
