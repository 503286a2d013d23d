/**
 * The explorable map: fetched when somebody asks for it, never before. It stands in for the drawn map and takes the hubs from it; when
 * it cannot be had, the drawn map stays and the page says why.
 */
import type { ExploreFailure } from '../explore.rules';
import { Failure } from './first-picture.browser';
import { openMap, type Explorer } from './open-map.browser';
import type { ExploreSettings } from './settings';

async function explore(explorer: Explorer): Promise<void> {
  const { button, status, settings } = explorer;
  if (button.ariaBusy === 'true') return;
  const say = (reason: ExploreFailure) => {
    status.textContent = settings.words.failed[reason];
  };
  button.ariaBusy = 'true';
  status.textContent = '';
  await openMap(explorer, say).catch((error: unknown) => say(error instanceof Failure ? error.reason : 'offline'));
  button.ariaBusy = null;
}

const button = document.querySelector<HTMLButtonElement>('button[data-explore]');
const status = document.querySelector<HTMLElement>('[data-explore-status]');
const drawn = document.querySelector<HTMLElement>('.hub-map');
if (button && status && drawn) {
  const explorer = { button, status, drawn, settings: JSON.parse(button.dataset.settings ?? '') as ExploreSettings };
  button.addEventListener('click', () => void explore(explorer));
  void explore(explorer);
}
