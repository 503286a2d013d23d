import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { buildIfNeeded } from '../../app/platform/start/build';
import { findChromium } from '../setup/chromium';
import { freePort, startPortal } from '../setup/server';
import { scoresOf, type Scores } from './lighthouse';
import { p50 } from './measure';
import { printLimit, printTable } from './report';

/** Documents of each kind, as a stranger meets them first. */
const paths = ['/ko', '/ko/hubs/singapore', '/ko/programmes/demo-dubai-training', '/ar', '/ar/hubs/singapore'];

/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down; the processor a quarter as fast. */
const slow = { offline: false, latency: 150, downloadThroughput: (1_638.4 * 1_024) / 8, uploadThroughput: (675 * 1_024) / 8 };
const slowdown = 4;

interface Vitals {
  lcp: number;
  cls: number;
}

declare global {
  interface Window {
    vitals: Vitals;
  }
}

/** Notes when the largest part so far was painted (ms) and how much moved since the page began. */
function observe(): void {
  window.vitals = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (window.vitals.lcp = startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.vitals.cls += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
}

/** One first visit, nothing kept, on a slow phone with a slow line. */
async function visit(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const lab = await context.newCDPSession(page);
  await lab.send('Network.enable');
  await lab.send('Network.emulateNetworkConditions', slow);
  await lab.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  const vitals = await page.evaluate(() => window.vitals);
  await context.close();
  return vitals;
}

/** Largest paint and movement of the public documents in a slow browser, and what Lighthouse says of them. */
export async function benchLab({ quick }: { quick: boolean }): Promise<boolean> {
  const found = await findChromium();
  if (!found.ok) throw new Error(found.reason);
  await buildIfNeeded(fileURLToPath(new URL('../..', import.meta.url)), () => console.log('Building …'));
  const folder = await mkdtemp(`${tmpdir()}/kain-lab-`);
  await chmod(folder, 0o755);
  const port = await freePort();
  const portal = await startPortal({ dataDirectory: `${folder}/data`, smtpUrl: 'smtp://127.0.0.1:9', log: createWriteStream('/dev/null') });
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', `--remote-debugging-port=${port}`] });
  const vitals: (readonly [string, number, number])[] = [];
  const scores: (readonly [string, ...Scores])[] = [];
  try {
    for (const path of paths) {
      const visits: Vitals[] = [];
      for (let n = 0; n < (quick ? 3 : 7); n++) visits.push(await visit(browser, portal.url + path));
      vitals.push([path, p50(visits.map(({ lcp }) => lcp)), p50(visits.map(({ cls }) => cls))]);
      scores.push([path, ...(await scoresOf(portal.url + path, port))]);
    }
  } finally {
    await browser.close();
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
  printTable('First visit, processor 4 times slower, slow 4G, middle of the visits', ['', 'LCP ms', 'CLS'], vitals);
  printTable('Lighthouse, mobile', ['', 'performance', 'accessibility', 'best practices', 'SEO'], scores);
  const worst = (column: 1 | 2 | 3 | 4) => Math.min(...scores.map((row) => row[column]));
  return [
    printLimit('largest paint of the slowest document, ms', Math.max(...vitals.map(([, lcp]) => lcp)), { atMost: 1_200 }),
    printLimit('movement of the most restless document', Math.max(...vitals.map(([, , cls]) => cls)), { atMost: 0.02 }),
    printLimit('Lighthouse: performance', worst(1), { atLeast: 98 }),
    printLimit('Lighthouse: accessibility', worst(2), { atLeast: 100 }),
    printLimit('Lighthouse: best practices', worst(3), { atLeast: 100 }),
    printLimit('Lighthouse: SEO', worst(4), { atLeast: 100 }),
  ].every(Boolean);
}
