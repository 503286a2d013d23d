import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The harmless text by which scanners are tried, put together here so that this file isn't taken for one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface VirusScanner {
  /** For CLAMD_URL. */
  url: string;
  /** Bytes of every stream that was looked through. */
  scanned: number[];
  /** Looks for EICAR; says that a stream is too long; takes everything in and says nothing. */
  mood: 'well' | 'limited' | 'silent';
  stop(): Promise<void>;
}

/** A server that speaks clamd's INSTREAM: a command, pieces with their length before them, an empty one, a verdict. */
export async function startVirusScanner(socketPath?: string): Promise<VirusScanner> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket)).on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      if (scanner.mood === 'limited') socket.end('INSTREAM size limit exceeded. ERROR\0');
      if (scanner.mood !== 'well') return;
      const stream = streamIn(received);
      if (stream === 'unknown') socket.end('UNKNOWN COMMAND\0');
      if (!(stream instanceof Buffer)) return;
      scanner.scanned.push(stream.length);
      socket.end(stream.includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => (socketPath ? server.listen(socketPath, resolve) : server.listen(0, '127.0.0.1', resolve)));
  const scanner: VirusScanner = {
    url: socketPath ? `unix:${socketPath}` : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scanned: [], mood: 'well',
    stop: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return scanner;
}

const command = 'zINSTREAM\0';

/** The stream once it is whole; null before that. */
function streamIn(received: Buffer): Buffer | null | 'unknown' {
  if (!received.subarray(0, command.length).equals(Buffer.from(command).subarray(0, received.length))) return 'unknown';
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
