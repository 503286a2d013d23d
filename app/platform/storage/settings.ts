import { z } from 'zod';

/** Where uploaded files are kept, and what looks through them. None set: on disk, unscanned. */
export const storageVariables = {
  /** `s3://bucket/folder?region=…&endpoint=…`; without it files are kept under DATA_DIRECTORY. */
  STORAGE_URL: z.string().refine((url) => s3Address(url) !== null, 'Invalid address: s3://bucket/folder?region=…, and &endpoint=https://… where it is not Amazon').optional(),
  /** A clamd to scan every upload with. */
  CLAMD_URL: z.string().refine((url) => clamdAddress(url) !== null, 'Invalid address: tcp://host:3310 or unix:/run/clamav/clamd.ctl').optional(),
};

export interface S3Address {
  bucket: string;
  /** Put before every key: empty, or with a slash at its end. */
  prefix: string;
  region: string;
  endpoint?: string;
}

/** Takes an address apart; null where it is none. Keys are not in it: they come as the AWS clients find them everywhere. */
export function s3Address(address: string): S3Address | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, searchParams, username, password } = new URL(address);
  const endpoint = searchParams.get('endpoint') ?? undefined;
  const region = searchParams.get('region') ?? '';
  const folder = pathname.replace(/^\/+|\/+$/g, '');
  const usable = protocol === 's3:' && /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(hostname) && username + password === ''
    && /^[a-z0-9-]{1,40}$/.test(region) && /^[\w./-]{0,200}$/.test(folder) && (endpoint === undefined || /^https?:\/\/[^\s]+$/.test(endpoint));
  return usable ? { bucket: hostname, prefix: folder ? `${folder}/` : '', region, endpoint } : null;
}

/** What `net.connect` takes. */
export type ClamdAddress = { host: string; port: number } | { path: string };

/** Takes an address apart; null where it is none. */
export function clamdAddress(address: string): ClamdAddress | null {
  const path = /^unix:(?:\/\/)?(\/[^\s?#]+)$/.exec(address)?.[1];
  if (path) return { path };
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  return protocol === 'tcp:' && hostname ? { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) } : null;
}
