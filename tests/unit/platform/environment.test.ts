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
