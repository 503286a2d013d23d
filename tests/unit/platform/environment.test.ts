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
