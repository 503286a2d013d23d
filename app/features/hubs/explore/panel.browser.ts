import type { Pin } from './pins.browser';
import type { ExploreWords } from './settings';

/** The card of the chosen hub beside the map: what the drawn map says of it, how exact its place is, and the way to its page. */
export function hubPanel(words: ExploreWords, dir: string): { element: HTMLElement; show: (pin: Pin, left: () => void) => void; hide: () => void } {
  const element = Object.assign(document.createElement('section'), { className: 'hub-explore-panel', hidden: true, dir });
  let leave = () => {};
  const hide = () => {
    if (element.hidden) return;
    element.hidden = true;
    leave();
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  const show = (pin: Pin, left: () => void) => {
    leave = left;
    const card = document.createElement('div');
    card.className = 'hub-explore-facts';
    card.append(...[...pin.card.childNodes].map((node) => node.cloneNode(true)));
    const note = Object.assign(document.createElement('p'), { className: 'hub-explore-note', textContent: words.position });
    const link = Object.assign(document.createElement('a'), { href: pin.link.href, textContent: words.toHub, className: 'hub-explore-link' });
    const close = Object.assign(document.createElement('button'), { type: 'button', textContent: words.back, className: 'hub-explore-button' });
    close.addEventListener('click', hide);
    const actions = Object.assign(document.createElement('p'), { className: 'hub-explore-actions' });
    actions.append(link, close);
    element.replaceChildren(card, note, actions);
    element.dataset.hue = pin.hue;
    element.dataset.hub = pin.slug;
    element.ariaLabel = pin.name;
    element.hidden = false;
    link.focus({ preventScroll: true });
  };
  return { element, show, hide };
}
