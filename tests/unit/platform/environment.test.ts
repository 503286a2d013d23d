import { expect, it } from 'vitest';
import { EnvironmentError, parseEnvironment } from '~/platform/environment.server';

const usable = { PUBLIC_URL: 'https://kain.example/', DATABASE_URL: 'postgres://u:p@db.example/kain', AUTH_SECRET: 'x'.repeat(32) };

it('takes a usable environment and fills in the rest', () => {
  expect(parseEnvironment({ ...usable, SMTP_URL: '' })).toMatchObject({ PORT: 3000, PUBLIC_URL: 'https://kain.example', DEMO: false });
});

it('names every variable that is wrong, one a line, and no value', () => {
  const parse = () => parseEnvironment({ ...usable, PORT: 'http', DATABASE_URL: 'mysql://db', AUTH_SECRET: 'short', DEMO: 'yes' });
  expect(parse).toThrow(EnvironmentError);
  expect(parse).toThrow(/\n  PORT: .+\n  DATABASE_URL: .+\n  AUTH_SECRET: .+\n  DEMO: .+\n/);
  expect(parse).not.toThrow(/short|mysql/);
});

it('takes a machine translator whole or not at all, and never prints its key', () => {
  const parse = (variables: Record<string, string>) => () => parseEnvironment({ ...usable, ...variables });
  expect(parse({ TRANSLATION_KIND: 'deepl', TRANSLATION_URL: 'https://api.deepl.com/v2/translate', TRANSLATION_KEY: 'k' })()).toMatchObject({ TRANSLATION_KIND: 'deepl' });
  expect(parse({ TRANSLATION_KIND: 'openai', TRANSLATION_URL: 'http://localhost:11434/v1/chat/completions', TRANSLATION_MODEL: 'm' })()).toMatchObject({ TRANSLATION_MODEL: 'm' });
  expect(parse({ TRANSLATION_KIND: 'deepl' })).toThrow(/\n  TRANSLATION_URL: Required where TRANSLATION_KIND is deepl\n  TRANSLATION_KEY: Required .+\n/);
  expect(parse({ TRANSLATION_KIND: 'openai', TRANSLATION_URL: 'https://x.example' })).toThrow(/\n  TRANSLATION_MODEL: Required .+ openai\n/);
  expect(parse({ TRANSLATION_KEY: 'k' })).toThrow(/\n  TRANSLATION_KIND: Required .+ openai or deepl\n/);
  const wrong = parse({ PORT: 'http', TRANSLATION_KIND: 'google', TRANSLATION_URL: 'ftp://x', TRANSLATION_KEY: 'secret key' });
  expect(wrong).toThrow(/\n  PORT: .+\n  TRANSLATION_KIND: .+\n  TRANSLATION_URL: .+\n  TRANSLATION_KEY: .+/);
  expect(wrong).not.toThrow(/secret/);
});

it('takes addresses of a bucket and of a scanner, and never prints a key', () => {
  const parse = (variables: Record<string, string>) => () => parseEnvironment({ ...usable, ...variables });
  for (const STORAGE_URL of ['s3://kain-files?region=ap-northeast-2', 's3://kain-files/up/loads?region=auto&endpoint=https://s3.example:9000']) expect(parse({ STORAGE_URL })().STORAGE_URL).toBe(STORAGE_URL);
  for (const CLAMD_URL of ['tcp://scanner:3310', 'tcp://[::1]', 'unix:/run/clamav/clamd.ctl', 'unix:///run/clamd']) expect(parse({ CLAMD_URL })().CLAMD_URL).toBe(CLAMD_URL);
  for (const STORAGE_URL of ['/data', 's3://kain-files', 's3://key:secret@kain-files?region=x', 'https://kain.example?region=x', 's3://B?region=x', 's3://kain?region=x&endpoint=ftp://x']) {
    expect(parse({ STORAGE_URL })).toThrow(/\n  STORAGE_URL: .+s3:\/\/bucket/);
    expect(parse({ STORAGE_URL })).not.toThrow(/secret/);
  }
  for (const CLAMD_URL of ['3310', 'http://scanner', 'unix:relative', 'tcp:']) expect(parse({ CLAMD_URL })).toThrow(/\n  CLAMD_URL: .+/);
});

it('takes a public token of the map and never a secret one, and a style of the provider or our own', () => {
  const parse = (variables: Record<string, string>) => () => parseEnvironment({ ...usable, ...variables });
  expect(parse({})()).toMatchObject({ MAPBOX_STYLE: 'mapbox://styles/mapbox/light-v11' });
  expect(parse({ MAPBOX_ACCESS_TOKEN: 'pk.public', MAPBOX_STYLE: 'local' })()).toMatchObject({ MAPBOX_ACCESS_TOKEN: 'pk.public', MAPBOX_STYLE: 'local' });
  expect(parse({ MAPBOX_ACCESS_TOKEN: 'sk.secret' })).toThrow(/\n  MAPBOX_ACCESS_TOKEN: .+public/);
  expect(parse({ MAPBOX_ACCESS_TOKEN: 'sk.secret' })).not.toThrow(/sk\.secret/);
  for (const MAPBOX_STYLE of ['https://tiles.example/style.json', 'mapbox://styles/', 'light']) expect(parse({ MAPBOX_STYLE })).toThrow(/\n  MAPBOX_STYLE: .+local/);
});
