import { hubPanel } from './panel.browser';
import type { ExploreSettings } from './settings';

function action(text: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', className: 'hub-explore-button', textContent: text });
}

/** The parts that the explorable map consists of besides itself, not yet in the page. */
export function buildStage({ words }: ExploreSettings) {
  const { dir } = document.documentElement;
  const stage = Object.assign(document.createElement('div'), { className: 'hub-explore-stage', inert: true });
  const canvas = Object.assign(document.createElement('div'), { className: 'hub-explore-canvas' });
  const bar = Object.assign(document.createElement('p'), { className: 'hub-explore-bar', dir });
  const [whole, close] = [action(words.whole), action(words.close)];
  bar.append(close, whole);
  const panel = hubPanel(words, dir);
  // After the canvas: from a mark the panel is reached by Tab.
  stage.append(bar, canvas, panel.element);
  return { stage, canvas, whole, close, panel };
}

/** Whether the reader wants things to stand still. */
export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
