import { afterAll, afterEach, expect } from 'vitest';
import { endFile, endTest } from './browser';

// For `setupFiles`, which runs anew for each file, while the browser stays.
afterEach(async () => {
  expect(await endTest(), 'what the browser complained of').toEqual([]);
});

afterAll(endFile);
