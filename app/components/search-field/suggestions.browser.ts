/**
 * Suggestions under a search field, as a combobox of the ARIA patterns: arrows choose, Enter goes there, Escape closes.
 * Fetched by the document module when a field first has the focus. Built on its own, so it imports nothing.
 */
interface Suggestion {
  href: string;
  title: string;
  /** BCP 47 and direction of the title. */
  lang: string;
  dir: string;
  note: string;
}

interface Field {
  input: HTMLInputElement;
  list: HTMLUListElement;
  status: HTMLElement;
  address: string;
  active: number;
  timer?: number;
  asked?: AbortController;
}

const fields = new WeakMap<HTMLInputElement, Field>();

/** The field of an event, made ready the first time. */
function fieldOf(target: EventTarget | null): Field | null {
  const form = target instanceof HTMLInputElement && target.type === 'search' ? target.form : null;
  if (!form?.dataset.suggestions || !(target instanceof HTMLInputElement)) return null;
  const known = fields.get(target);
  if (known) return known;
  const list = document.createElement('ul');
  list.id = `${target.id}-suggestions`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.listLabel ?? '');
  list.className = 'absolute inset-x-0 top-full z-30 mt-1 rounded-xl border border-line bg-raised p-2 text-ink-basic shadow-float';
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) target.setAttribute(name, value);
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-href]') : null;
    if (option?.dataset.href) location.assign(option.dataset.href);
  });
  const field = { input: target, list, status, address: form.dataset.suggestions, active: -1 };
  fields.set(target, field);
  return field;
}

function close(field: Field) {
  clearTimeout(field.timer);
  field.asked?.abort();
  field.list.hidden = true;
  field.input.setAttribute('aria-expanded', 'false');
  choose(field, -1);
}

function choose(field: Field, index: number) {
  field.active = index;
  for (const [at, option] of [...field.list.children].entries()) option.setAttribute('aria-selected', String(at === index));
  const id = field.list.children[index]?.id;
  if (id) field.input.setAttribute('aria-activedescendant', id);
  else field.input.removeAttribute('aria-activedescendant');
  field.list.children[index]?.scrollIntoView({ block: 'nearest' });
}

function optionOf({ href, title, lang, dir, note }: Suggestion, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset.href = href;
  option.className = 'flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-2 text-base hover:bg-subtle aria-selected:bg-tint aria-selected:font-bold aria-selected:text-brand';
  const [name, kind] = [document.createElement('span'), document.createElement('span')];
  name.lang = lang;
  name.dir = dir;
  name.textContent = title;
  kind.textContent = note;
  kind.className = 'shrink-0 text-sm font-normal text-ink-quiet';
  option.append(name, ' ', kind);
  return option;
}

async function ask(field: Field) {
  const words = field.input.value.trim();
  if (words === '') return close(field);
  field.asked?.abort();
  field.asked = new AbortController();
  const { signal } = field.asked;
  try {
    const answer = await fetch(`${field.address}?q=${encodeURIComponent(words)}`, { signal });
    if (!answer.ok) return close(field);
    const { said, items } = (await answer.json()) as { said: string; items: Suggestion[] };
    if (signal.aborted || document.activeElement !== field.input) return;
    field.list.replaceChildren(...items.map((item, index) => optionOf(item, `${field.list.id}-${index}`)));
    choose(field, -1);
    field.list.hidden = items.length === 0;
    field.input.setAttribute('aria-expanded', String(items.length > 0));
    field.status.textContent = said;
  } catch {
    // Went on typing, or the line is down: the form itself works all the same.
  }
}

function askSoon(target: EventTarget | null) {
  const field = fieldOf(target);
  if (!field) return;
  clearTimeout(field.timer);
  field.timer = window.setTimeout(() => void ask(field), 150);
}

document.addEventListener('input', (event) => askSoon(event.target));
document.addEventListener('focusout', (event) => {
  const field = fieldOf(event.target);
  if (field) close(field);
});

// Before the document module's own listener: the first Escape closes the list, the next one the menu round it.
document.addEventListener('keydown', (event) => {
  const field = fieldOf(event.target);
  if (!field || field.list.hidden || event.isComposing) return;
  const count = field.list.children.length;
  const option = field.list.children[field.active];
  if (event.key === 'ArrowDown') choose(field, (field.active + 1) % count);
  else if (event.key === 'ArrowUp') choose(field, field.active <= 0 ? count - 1 : field.active - 1);
  else if (event.key === 'Escape') {
    close(field);
    event.stopPropagation();
  } else if (event.key === 'Enter' && option instanceof HTMLElement && option.dataset.href) location.assign(option.dataset.href);
  else return;
  event.preventDefault();
}, true);

// What was typed before this file was here.
if (document.activeElement instanceof HTMLInputElement && document.activeElement.value) askSoon(document.activeElement);
