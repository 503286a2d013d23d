import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';
import { freePort } from './server';

interface MailSink {
  url: string;
  folder: string;
  stop(): Promise<void>;
}

/** A real SMTP server that keeps every mail as `<number>.eml`. */
export async function startMailSink(folder: string): Promise<MailSink> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const name = String((count += 1)).padStart(5, '0');
        writeFileSync(`${folder}/${name}.part`, Buffer.concat(chunks));
        renameSync(`${folder}/${name}.part`, `${folder}/${name}.eml`);
        done();
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
