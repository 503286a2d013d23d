/**
 * The one script of pages without React; it also runs on hydrated pages. It only adds: all of it works without.
 * Built on its own (root.tsx asks for its URL by `?worker&url`), so it imports nothing.
 */
const root = document.documentElement;
root.dataset.scripts = '';

/** Clocks: `<time data-clock="Asia/Dubai">05:20</time>` are set anew with each minute. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function wallTime(zone: string, at: Date): string {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
    formatters.set(zone, formatter);
  }
  return formatter.format(at);
}

async function setClocks() {
  const now = new Date();
  for (const clock of document.querySelectorAll<HTMLTimeElement>('time[data-clock]')) {
    const zone = clock.dataset.clock ?? 'UTC';
    // A zone's first time costs a slow phone 30 ms: a pause before each.
    if (!formatters.has(zone)) await new Promise((resolve) => setTimeout(resolve));
    const text = wallTime(zone, now);
    if (clock.textContent !== text) clock.textContent = text;
    clock.dateTime = now.toISOString();
  }
  setDayWords(now);
  setOpenStates(now);
  setTimeout(() => void setClocks(), 60_000 - (now.getTime() % 60_000) + 50);
}

const dateIn = (zone: string, at: Date) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at));

/** The word of another day than Seoul's, before a hub's time. */
function setDayWords(now: Date) {
  for (const word of document.querySelectorAll<HTMLElement>('[data-day-word]')) {
    const shift = dateIn(word.dataset.dayWord ?? 'UTC', now) - dateIn('Asia/Seoul', now);
    word.textContent = (shift < 0 ? word.dataset.yesterday : shift > 0 ? word.dataset.tomorrow : '') ?? '';
  }
}

/** Open, opening soon, closed: counted on to the next change that the server knew of; what follows needs a new page. */
function setOpenStates(now: Date) {
  for (const state of document.querySelectorAll<HTMLElement>('[data-changes-at]')) {
    const { changesAt = '', openState, open = '', closed = '', soon = '' } = state.dataset;
    const minutes = Math.ceil((Date.parse(changesAt) - now.getTime()) / 60_000);
    if (minutes <= 0) {
      state.dataset.openState = openState === 'open' ? 'closed' : 'open';
      state.textContent = openState === 'open' ? closed : open;
      delete state.dataset.changesAt;
    } else if (openState !== 'open' && minutes <= 90) {
      state.dataset.openState = 'soon';
      state.textContent = soon.replace('#', String(minutes));
    }
  }
}

/** Menus made of details close on Escape (the focus returns), on a click elsewhere, and when the focus leaves. */
const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]');

function closeMenusWithout(target: EventTarget | null) {
  for (const menu of openMenus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
}

document.addEventListener('click', (event) => closeMenusWithout(event.target));
document.addEventListener('focusin', (event) => closeMenusWithout(event.target));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});

/** Whoever opens the search of the header wants to type. */
document.addEventListener('toggle', (event) => {
  if (event.target instanceof HTMLDetailsElement && event.target.open) event.target.querySelector<HTMLElement>('[data-focus-first] input')?.focus();
}, true);

/** Search fields: what suggests words is fetched when the first field has the focus. */
document.addEventListener('focusin', (event) => {
  const form = event.target instanceof HTMLInputElement ? event.target.form : null;
  if (form?.dataset.suggestions && form.dataset.module) void import(/* @vite-ignore */ form.dataset.module);
});

/** Dialogs: a button with `data-opens="id"` opens `<dialog id>`; where there are no scripts the button is a link. */
document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-opens]') : null;
  const dialog = opener && document.getElementById(opener.dataset.opens ?? '');
  if (!(dialog instanceof HTMLDialogElement)) return;
  event.preventDefault();
  dialog.showModal();
});

/** A form is sent once: the second press of the same button does nothing until the page comes back. */
const sent = new WeakSet<HTMLFormElement>();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  form.setAttribute('aria-busy', 'true');
  setTimeout(() => release(form), 8_000);
});

function release(form: HTMLFormElement) {
  sent.delete(form);
  form.removeAttribute('aria-busy');
}

/** A page that comes back out of the history can be sent again. */
addEventListener('pageshow', (event) => {
  if (event.persisted) document.querySelectorAll('form').forEach(release);
});

/** Errors after a submission: the summary has the focus, so that it is read out and the first link is one Tab away. */
function focusErrors() {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
}

/** The explorable map is fetched when its button is pressed, which then is the map's own; without scripts nobody sees the button. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-explore]')) {
  let tries = 0;
  const fetchMap = () => {
    const { explore = '', failed = '' } = button.dataset;
    // A module that did not come is remembered under its address: each try has another.
    import(/* @vite-ignore */ tries === 0 ? explore : `${explore}?${tries}`).catch(() => {
      tries += 1;
      const status = document.querySelector('[data-explore-status]');
      if (status) status.textContent = failed;
      button.addEventListener('click', fetchMap, { once: true });
    });
  };
  button.addEventListener('click', fetchMap, { once: true });
  button.hidden = false;
}

focusErrors();
// The times are right as they came; setting them anew need not keep the first paint waiting.
requestAnimationFrame(() => setTimeout(() => void setClocks()));
