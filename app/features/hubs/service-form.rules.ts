import { languages, type Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { EligibilityQuestion, ServiceDocument, ServiceQuestion } from './offers';
import { formParts, type FormContents, type FormPart } from './service-form';

/** Entries of one part, and options of one question, at most. */
export const mostItems = 30;
export const mostOptions = 20;

export type FormItem = EligibilityQuestion | ServiceQuestion | ServiceDocument;
export type QuestionKind = ServiceQuestion['kind'];

/** A change of a form that is worked on. New keys are made by the caller and never come twice. */
export type FormEdit =
  | { op: 'add'; part: 'eligibility' | 'documents'; key: string }
  | { op: 'add'; part: 'questions'; key: string; kind: QuestionKind }
  | { op: 'remove'; part: FormPart; key: string }
  | { op: 'move'; part: FormPart; key: string; by: -1 | 1 }
  | { op: 'set'; part: 'eligibility'; item: EligibilityQuestion }
  | { op: 'set'; part: 'questions'; item: ServiceQuestion }
  | { op: 'set'; part: 'documents'; item: ServiceDocument };

const empty = (): LocalizedText => ({ ko: '' });

/** The first entry's words in the list: what it asks. */
export const labelOf = (item: FormItem): LocalizedText => ('text' in item ? item.text : item.label);

/** Moves the entry that `isIt` finds up (-1) or down (1); at the end it stays. */
export function moved<Item>(items: readonly Item[], isIt: (item: Item) => boolean, by: -1 | 1): Item[] {
  const from = items.findIndex(isIt);
  const to = from + by;
  const [one, other] = [items[from], items[to]];
  if (one === undefined || other === undefined) return [...items];
  return items.map((item, index) => (index === from ? other : index === to ? one : item));
}

function editPart<Item extends FormItem>(items: Item[], edit: { op: 'remove' | 'set' | 'move'; key: string; item?: Item; by?: -1 | 1 }): Item[] | null {
  if (!items.some(({ key }) => key === edit.key)) return null;
  const isIt = ({ key }: Item) => key === edit.key;
  if (edit.op === 'remove') return items.filter((item) => !isIt(item));
  if (edit.op === 'move') return moved(items, isIt, edit.by ?? 1);
  const { item } = edit;
  return item ? items.map((each) => (isIt(each) ? item : each)) : null;
}

function addItem(contents: FormContents, edit: Extract<FormEdit, { op: 'add' }>): FormContents | null {
  if (contents[edit.part].length >= mostItems) return null;
  const { key } = edit;
  switch (edit.part) {
    case 'eligibility':
      return { ...contents, eligibility: [...contents.eligibility, { key, text: empty(), remedy: empty(), refusedBy: 'yes' }] };
    case 'documents':
      return { ...contents, documents: [...contents.documents, { key, label: empty(), required: false }] };
    case 'questions':
      return { ...contents, questions: [...contents.questions, { key, kind: edit.kind, label: empty(), required: true, ...(edit.kind === 'choice' ? { options: [] } : {}) }] };
  }
}

/** The form after a change; null where the entry isn't there, the part is full, or a question would change its kind. */
export function applyEdit(contents: FormContents, edit: FormEdit, base: FormContents): FormContents | null {
  if (edit.op === 'add') return addItem(contents, edit);
  const key = edit.op === 'set' ? edit.item.key : edit.key;
  if (edit.op === 'set' && edit.part === 'questions' && isKindFixed(base, key) && kindOf(base, key) !== edit.item.kind) return null;
  const change = { ...edit, key };
  switch (change.part) {
    case 'eligibility': {
      const items = editPart(contents.eligibility, change);
      return items && { ...contents, eligibility: items };
    }
    case 'questions': {
      const items = editPart(contents.questions, change);
      return items && { ...contents, questions: items };
    }
    case 'documents': {
      const items = editPart(contents.documents, change);
      return items && { ...contents, documents: items };
    }
  }
}

const kindOf = (contents: FormContents, key: string) => contents.questions.find((question) => question.key === key)?.kind;

/** Whether a question was published: then its answers mean something, and another kind is another question. */
export const isKindFixed = (base: FormContents, key: string): boolean => kindOf(base, key) !== undefined;

/** Languages that a text isn't written in yet; Korean among them must be mended before publishing. */
export const missingLanguages = (text: LocalizedText): Language[] => languages.filter((language) => !text[language]);

/** All texts of an entry. */
export function textsOf(item: FormItem): LocalizedText[] {
  const hint = 'hint' in item && item.hint ? [item.hint] : [];
  if ('text' in item) return [item.text, item.remedy];
  return [item.label, ...hint, ...('options' in item ? (item.options ?? []).map(({ label }) => label) : [])];
}

export type FormProblem = { part: FormPart; key: string; problem: 'korean' | 'options' };

/** What keeps a form from being published: a Korean text that isn't there, a choice without a choice. */
export function formProblems(contents: FormContents): FormProblem[] {
  return formParts.flatMap((part) => contents[part].flatMap((item): FormProblem[] => [
    ...(textsOf(item).some(({ ko }) => ko.trim() === '') ? [{ part, key: item.key, problem: 'korean' as const }] : []),
    ...('kind' in item && item.kind === 'choice' && (item.options ?? []).length < 2 ? [{ part, key: item.key, problem: 'options' as const }] : []),
  ]));
}

export interface FormChange {
  part: FormPart;
  what: 'added' | 'removed' | 'changed' | 'reordered';
  /** What the entry asks; null where the whole part was reordered. */
  label: LocalizedText | null;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What differs between two versions, part by part, in the order of the newer one. */
export function changesBetween(before: FormContents, after: FormContents): FormChange[] {
  return formParts.flatMap((part) => {
    const [old, now]: [FormItem[], FormItem[]] = [before[part], after[part]];
    const was = new Map(old.map((item) => [item.key, item]));
    const stays = new Set(now.map(({ key }) => key));
    const changes = now.flatMap((item): FormChange[] => {
      const earlier = was.get(item.key);
      if (!earlier) return [{ part, what: 'added', label: labelOf(item) }];
      return same(sorted(earlier), sorted(item)) ? [] : [{ part, what: 'changed', label: labelOf(item) }];
    });
    const removed = old.filter(({ key }) => !stays.has(key)).map((item): FormChange => ({ part, what: 'removed', label: labelOf(item) }));
    const order = (items: FormItem[]) => items.map(({ key }) => key).filter((key) => was.has(key) && stays.has(key));
    return [...changes, ...removed, ...(same(order(old), order(now)) ? [] : [{ part, what: 'reordered' as const, label: null }])];
  });
}

/** Postgres gives keys of JSON back in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
