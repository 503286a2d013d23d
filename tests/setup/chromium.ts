import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

type Found = { ok: true; path: string } | { ok: false; reason: string };

// The shell is the same engine without the windows of a desktop browser: the tests take less than half the time in it.
const ofTheSystem = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  return folders.flatMap((folder) => ofTheSystem.map((name) => `${folder}/${name}`)).find(isExecutable);
}

/** Debian's own packages; only root may install them. */
function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('No Chromium here: installing it from Debian …');
  const apt = (parameters: string[]) =>
    spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const install = () => ['chromium-headless-shell', 'chromium'].some((name) => apt(['install', '-y', '--no-install-recommends', name]));
  return install() || (apt(['update']) && install());
}

/**
 * The Chromium that drives the browser tests: CHROMIUM_PATH, then the system's, then the one in Playwright's cache,
 * then Debian's package. A CHROMIUM_PATH that leads nowhere is an error, not a reason to take another one.
 */
export async function findChromium(): Promise<Found> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return isExecutable(wanted) ? { ok: true, path: wanted } : { ok: false, reason: `CHROMIUM_PATH is ${wanted}, and that can't be run.` };
  const system = fromSystem();
  if (system) return { ok: true, path: system };
  const cached = chromium.executablePath();
  if (cached && isExecutable(cached)) return { ok: true, path: cached };
  const installed = installFromDebian() ? fromSystem() : undefined;
  if (installed) return { ok: true, path: installed };
  return { ok: false, reason: 'No Chromium was found: install one (apt-get install chromium) or set CHROMIUM_PATH.' };
}
