import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from '~/i18n/use-translation';

const storageKey = 'kain-desk-keys';
const changed = 'kain-desk-keys-changed';
const isOn = () => localStorage.getItem(storageKey) !== 'off';

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

/** Kept in this browser: WCAG 2.1.4 wants single keys to be switchable. */
function turn(on: boolean) {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  window.dispatchEvent(new Event(changed));
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('tr[data-row] input[name="pick"]')];
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('tr[data-row] a')];

/** Focuses the link of the next or the previous row; from nowhere, of the open request or the first one. */
function moveBy(step: 1 | -1) {
  const all = links();
  const row = document.activeElement?.closest('tr[data-row]');
  const at = all.findIndex((link) => (row ? row.contains(link) : false));
  const open = all.findIndex((link) => link.getAttribute('aria-current') === 'true');
  const target = at >= 0 ? at + step : open >= 0 ? open + step : 0;
  all[Math.max(0, Math.min(all.length - 1, target))]?.focus();
}

const keys: Record<string, () => void> = {
  j: () => moveBy(1), ArrowDown: () => moveBy(1), k: () => moveBy(-1), ArrowUp: () => moveBy(-1),
  x: () => document.activeElement?.closest('tr[data-row]')?.querySelector<HTMLInputElement>('input[name="pick"]')?.click(),
  '/': () => document.querySelector<HTMLInputElement>('#desk-search')?.focus(),
};

/** Whether a key typed here is text, a choice or a command of the browser. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const arrow = event.key.startsWith('Arrow');
  return event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented
    || Boolean(target?.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog[open]'))
    // Arrows scroll, unless the focus is in the list already.
    || (arrow && !target?.closest('tr[data-row]'));
}

/** Ticks from the last box to the one pressed with Shift. */
function useRanges() {
  const last = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    const pressed = (event: MouseEvent) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement) || box.name !== 'pick') return;
      const all = boxes();
      const [from, to] = [last.current ? all.indexOf(last.current) : -1, all.indexOf(box)].toSorted((a, b) => a - b);
      if (event.shiftKey && from !== undefined && from >= 0) for (const one of all.slice(from, (to ?? from) + 1)) if (one.checked !== box.checked) one.click();
      last.current = box;
      const picked = all.filter(({ checked }) => checked).length;
      for (const number of document.querySelectorAll('[data-picked]')) number.textContent = String(picked);
    };
    document.addEventListener('click', pressed);
    return () => document.removeEventListener('click', pressed);
  }, []);
}

/** Single keys for the list, which can be turned off; what they do is shown by `?`. Nothing without scripts. */
export function DeskKeys() {
  const { t } = useTranslation(['desk', 'common']);
  const on = useSyncExternalStore(subscribe, isOn, () => null);
  const dialog = useRef<HTMLDialogElement>(null);
  useRanges();
  useEffect(() => {
    if (!on) return undefined;
    const typed = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const act = event.key === '?' ? () => dialog.current?.showModal() : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, [on]);
  if (on === null) return null;
  const list = [['J ↓', t('desk:keys.next')], ['K ↑', t('desk:keys.previous')], ['Enter', t('desk:keys.open')], ['X', t('desk:keys.pick')], ['/', t('desk:keys.search')], ['?', t('desk:keys.show')]];
  return (
    <p className="px-5 py-4 max-md:hidden">
      <button type="button" className="min-h-9 text-sm text-ink-quiet underline underline-offset-4" onClick={() => dialog.current?.showModal()}>{t('desk:keys.title')}</button>
      <dialog ref={dialog} aria-labelledby="desk-keys" className="w-[min(26rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised p-6 shadow-float">
        <h2 id="desk-keys" className="text-lg font-bold">{t('desk:keys.title')}</h2>
        <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
          {list.map(([key, words]) => (
            <div key={key} className="contents"><dt><kbd dir="ltr" className="rounded-sm border border-line-strong bg-subtle px-1.5 font-sans">{key}</kbd></dt><dd>{words}</dd></div>
          ))}
        </dl>
        <label className="mt-4 flex min-h-11 items-center gap-2 text-sm">
          <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} className="size-4.5 accent-brand" />
          {t('desk:keys.on')}
        </label>
        <form method="dialog" className="mt-2"><button className="min-h-10 rounded-md border border-line-strong px-3 text-sm font-bold">{t('common:dialog.close')}</button></form>
      </dialog>
    </p>
  );
}
