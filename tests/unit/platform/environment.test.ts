import { expect, it } from 'vitest';
import { EnvironmentError, parseEnvironment } from '~/platform/environment.server';

const usable = { PUBLIC_URL: 'https://kain.example/', DATABASE_URL: 'postgres://u:p@db.example/kain', AUTH_SECRET: 'x'.repeat(32) };

it('takes a usable environment and fills in the rest', () => {
  expect(parseEnvironment({ ...usable, SMTP_URL: '' })).toMatchObject({ PORT: 3000, PUBLIC_URL: 'https://kain.example', DEMO: false });
});

it('names every variable that is wrong, one a line', () => {
  const parse = () => parseEnvironment({ ...usable, PORT: 'http', DATABASE_URL: 'mysql://db', AUTH_SECRET: 'short', DEMO: 'yes' });
  expect(parse).toThrow(EnvironmentError);
  try {
    parse();
  } catch (error) {
    const lines = String(error).split('\n').slice(1, -1).map((line) => line.trim().split(':')[0]);
    expect(lines).toEqual(['PORT', 'DATABASE_URL', 'AUTH_SECRET', 'DEMO']);
    expect(String(error)).not.toContain('short');
  }
});
