import { describe, expect, test } from 'vitest';
import type { FormContents } from '~/features/hubs/service-form';
import { applyEdit, changesBetween, formProblems, isKindFixed, missingLanguages, moved, mostItems } from '~/features/hubs/service-form.rules';

const base: FormContents = {
  eligibility: [{ key: 'tax', text: { ko: '체납이 있습니까?' }, remedy: { ko: '납부 후 신청해 주세요.' }, refusedBy: 'yes' }],
  questions: [
    { key: 'goal', kind: 'long_text', label: { ko: '목표', en: 'Goal' }, required: true },
    { key: 'field', kind: 'choice', label: { ko: '분야' }, required: true, options: [{ value: 'a', label: { ko: '가' } }, { value: 'b', label: { ko: '나' } }] },
  ],
  documents: [{ key: 'plan', label: { ko: '계획서' }, required: false }],
};
const labels = (changes: ReturnType<typeof changesBetween>) => changes.map(({ part, what, label }) => [part, what, label?.ko ?? null]);

describe('a change of a form', () => {
  test('adds at the end, with nothing filled in yet', () => {
    const after = applyEdit(base, { op: 'add', part: 'questions', key: 'q1', kind: 'choice' }, base);
    expect(after?.questions.at(-1)).toEqual({ key: 'q1', kind: 'choice', label: { ko: '' }, required: true, options: [] });
    expect(applyEdit(base, { op: 'add', part: 'eligibility', key: 'e1' }, base)?.eligibility).toHaveLength(2);
    expect(applyEdit(base, { op: 'add', part: 'documents', key: 'd1' }, base)?.documents.at(-1)).toEqual({ key: 'd1', label: { ko: '' }, required: false });
  });

  test('is refused where a part is full or the entry is gone', () => {
    const full = { ...base, documents: Array.from({ length: mostItems }, (_, i) => ({ key: `d${i}`, label: { ko: '서류' }, required: false })) };
    expect(applyEdit(full, { op: 'add', part: 'documents', key: 'one-more' }, base)).toBeNull();
    expect(applyEdit(base, { op: 'remove', part: 'questions', key: 'nothing' }, base)).toBeNull();
    expect(applyEdit(base, { op: 'move', part: 'documents', key: 'goal', by: 1 }, base)).toBeNull();
  });

  test('removes, moves and stops at the ends', () => {
    expect(applyEdit(base, { op: 'remove', part: 'eligibility', key: 'tax' }, base)?.eligibility).toEqual([]);
    expect(applyEdit(base, { op: 'move', part: 'questions', key: 'field', by: -1 }, base)?.questions.map(({ key }) => key)).toEqual(['field', 'goal']);
    expect(applyEdit(base, { op: 'move', part: 'questions', key: 'field', by: 1 }, base)).toEqual(base);
    expect(moved([1, 2, 3], (one) => one === 1, -1)).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], (one) => one === 1, 1)).toEqual([2, 1, 3]);
  });

  test('a published question keeps its kind; a new one may change it', () => {
    const item = { key: 'goal', kind: 'number' as const, label: { ko: '목표' }, required: true };
    expect(applyEdit(base, { op: 'set', part: 'questions', item }, base)).toBeNull();
    expect(isKindFixed(base, 'goal')).toBe(true);
    const drafted = applyEdit(base, { op: 'add', part: 'questions', key: 'q1', kind: 'date' }, base) ?? base;
    expect(applyEdit(drafted, { op: 'set', part: 'questions', item: { ...item, key: 'q1' } }, base)?.questions.at(-1)?.kind).toBe('number');
  });
});

describe('what keeps a form from being published', () => {
  test('a Korean text that is missing anywhere, and a choice of fewer than two', () => {
    expect(formProblems(base)).toEqual([]);
    const [goal, field] = base.questions;
    if (!goal || !field) throw new Error('no questions');
    const broken: FormContents = {
      ...base,
      eligibility: [{ key: 'tax', text: { ko: '체납' }, remedy: { ko: ' ' }, refusedBy: 'yes' }],
      questions: [{ ...goal, hint: { ko: '', en: 'Hint' } }, { ...field, options: [{ value: 'a', label: { ko: '' } }] }],
    };
    expect(formProblems(broken)).toEqual([
      { part: 'eligibility', key: 'tax', problem: 'korean' }, { part: 'questions', key: 'goal', problem: 'korean' },
      { part: 'questions', key: 'field', problem: 'korean' }, { part: 'questions', key: 'field', problem: 'options' },
    ]);
  });

  test('languages that a text is not in are named', () => {
    expect(missingLanguages({ ko: '목표', en: 'Goal', ar: 'هدف' })).toEqual(['ja', 'zh-hans', 'vi']);
  });
});

describe('what changed', () => {
  test('nothing, whatever the order of keys in the JSON and what is undefined', () => {
    const [tax] = base.eligibility;
    if (!tax) throw new Error('no question');
    const { key, text, remedy, refusedBy } = tax;
    expect(changesBetween(base, { ...base, eligibility: [{ refusedBy, remedy, text, key }], documents: [{ key: 'plan', label: { ko: '계획서' }, required: false, hint: undefined }] })).toEqual([]);
  });

  test('added, removed, changed and reordered, part by part', () => {
    const [goal, field] = base.questions;
    if (!goal || !field) throw new Error('no questions');
    const after: FormContents = {
      eligibility: [],
      questions: [field, { ...goal, required: false }],
      documents: [...base.documents, { key: 'deck', label: { ko: '소개서' }, required: true }],
    };
    expect(labels(changesBetween(base, after))).toEqual([
      ['eligibility', 'removed', '체납이 있습니까?'], ['questions', 'changed', '목표'], ['questions', 'reordered', null], ['documents', 'added', '소개서'],
    ]);
  });
});
