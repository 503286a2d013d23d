import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { checkedKey, StorageError, watched, type ByteRange, type FileStorage } from './file-storage';
import type { S3Address } from './settings';

/** Bytes in memory for each file that comes in: the smallest part that S3 takes. */
const partBytes = 5 * 1024 * 1024;

/** Files in a bucket of S3 or of anything that speaks its language. Its client is loaded with the first file, not with the portal. */
export class S3Storage implements FileStorage {
  private client: Promise<S3Client> | undefined;

  constructor(readonly address: S3Address) {}

  async put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const { stream, failure } = watched(bytes);
    try {
      const { Upload } = await import('@aws-sdk/lib-storage');
      const upload = new Upload({
        client: await this.connect(), params: { ...this.where(key), Body: Readable.from(stream, { objectMode: false }) }, partSize: partBytes, queueSize: 1,
      });
      await upload.done();
    } catch (error) {
      throw failure(error);
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const client = await this.connect();
      const { Body } = await client.send(new GetObjectCommand({ ...this.where(key), Range: range && `bytes=${range.start}-${range.end}` }));
      if (!(Body instanceof Readable)) throw new Error('The answer had no body');
      return Body;
    } catch (cause) {
      if (cause instanceof Error && (cause.name === 'NoSuchKey' || cause.name === 'NotFound')) return null;
      throw new StorageError('The file could not be fetched', { cause });
    }
  }

  async remove(key: string): Promise<void> {
    try {
      const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
      const client = await this.connect();
      await client.send(new DeleteObjectCommand(this.where(key)));
    } catch (cause) {
      throw new StorageError('The file could not be removed', { cause });
    }
  }

  private where(key: string) {
    return { Bucket: this.address.bucket, Key: this.address.prefix + checkedKey(key) };
  }

  private connect(): Promise<S3Client> {
    return (this.client ??= this.load());
  }

  private async load(): Promise<S3Client> {
    const { S3Client } = await import('@aws-sdk/client-s3');
    const { region, endpoint } = this.address;
    return new S3Client({
      region, endpoint,
      // A bucket in the host's name needs a certificate that few servers of one's own have.
      forcePathStyle: endpoint !== undefined,
      // Newer checksums are more than many of these servers know; the bytes are under TLS and under our own SHA-256.
      requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
      // Together shorter than a request's limit, so that whoever waits is told in words.
      maxAttempts: 2, requestHandler: { connectionTimeout: 2_000, requestTimeout: 4_000, throwOnRequestTimeout: true },
    });
  }
}
