import { describe, expect, test } from 'vitest';
import { answerErrors, answersTo, answerText, optionsOf, type ProgrammeQuestion } from '~/features/programmes/questions.rules';
import { decisionInput, questionsInput, readRegistrationFilter, registrationInput } from '~/features/programmes/registration.input';
import {
  firmActions, landing, mayAct, nextStep, officerActions, phaseAt, phases, promotable, registrationStates, reminderDue, type ProgrammeMode,
} from '~/features/programmes/registration.rules';
import type { ProgrammeState } from '~/features/programmes/rules';

const at = (text: string) => new Date(text);
const programme = { state: 'published' as ProgrammeState, startsAt: at('2026-12-10T01:00:00Z'), endsAt: at('2026-12-10T05:00:00Z'), applyUntil: at('2026-12-01T09:00:00Z') };

test('a programme is open up to the last millisecond of its deadline’s minute, then closed, then running', () => {
  expect(phaseAt(programme, at('2026-12-01T09:00:59.999Z'))).toBe('open');
  expect(phaseAt(programme, at('2026-12-01T09:01:00Z'))).toBe('closed');
  expect(phaseAt(programme, at('2026-12-10T00:59:59.999Z'))).toBe('closed');
  expect(phaseAt(programme, at('2026-12-10T01:00:00Z'))).toBe('started');
  expect(phaseAt({ ...programme, state: 'draft' }, at('2026-11-01T00:00:00Z'))).toBe('draft');
  expect(phaseAt({ ...programme, state: 'cancelled' }, at('2026-11-01T00:00:00Z'))).toBe('cancelled');
  expect(phaseAt({ ...programme, applyUntil: programme.startsAt }, at('2026-12-10T01:00:30Z'))).toBe('open');
});

test('every state × action × role × mode × phase: what is possible is this and nothing else', () => {
  const modes: ProgrammeMode[] = ['first_come', 'selection'];
  const situations = modes.flatMap((mode) => phases.flatMap((phase) => (['firm', 'officer'] as const).flatMap((role) => [null, ...registrationStates].map((state) => ({ mode, phase, role, state })))));
  const possible = situations.flatMap((situation) => {
    const actions = [...firmActions, ...officerActions].filter((action) => mayAct(action, situation));
    return actions.length > 0 ? [`${situation.mode} ${situation.phase} ${situation.role} ${situation.state ?? 'none'}: ${actions.join(' ')}`] : [];
  });
  const byFirm = (mode: ProgrammeMode) => [
    `${mode} open firm none: register`, `${mode} open firm applied: change withdraw`, `${mode} open firm accepted: change withdraw`,
    `${mode} open firm waiting: change withdraw`, `${mode} open firm withdrawn: register`,
  ];
  const served = (phase: string) => [
    `first_come ${phase} officer applied: accept decline`, `first_come ${phase} officer accepted: decline`, `first_come ${phase} officer waiting: accept decline`,
    `first_come ${phase} officer declined: accept`,
  ];
  expect(possible).toEqual([
    ...byFirm('first_come'), ...served('open'), ...served('closed'), 'first_come started officer accepted: attend absent',
    ...byFirm('selection'), 'selection closed officer applied: accept wait decline', 'selection closed officer accepted: decline', 'selection closed officer waiting: accept decline',
    'selection closed officer declined: accept', 'selection started officer accepted: attend absent',
  ]);
});

test('who registers lands on a seat, in the line, or is told that it is full', () => {
  const seats = { places: 5, waitingPlaces: 2, taken: 3, waiting: 0 };
  expect(landing('first_come', 2, seats)).toBe('accepted');
  expect(landing('first_come', 3, seats)).toBe('full');
  expect(landing('first_come', 1, { ...seats, waiting: 1 })).toBe('waiting');
  expect(landing('first_come', 2, { ...seats, taken: 5 })).toBe('waiting');
  expect(landing('first_come', 1, { ...seats, taken: 5, waiting: 2 })).toBe('full');
  expect(landing('selection', 50, { ...seats, taken: 5, waiting: 2 })).toBe('applied');
});

test('those who wait move up in their order, and nobody past one who doesn’t fit yet', () => {
  const queue = [2, 1, 3, 1].map((people, id) => ({ id, people }));
  expect(promotable(queue, 3).map(({ id }) => id)).toEqual([0, 1]);
  expect(promotable(queue, 5).map(({ id }) => id)).toEqual([0, 1]);
  expect(promotable(queue, 1)).toEqual([]);
  expect(promotable(queue, 7)).toHaveLength(4);
});

test('reminders: a week and a day before the start, the nearer one once it is due, none that the acceptance came after', () => {
  const starts = programme.startsAt;
  const early = at('2026-11-01T00:00:00Z');
  expect(reminderDue(starts, early, at('2026-12-03T00:59:59Z'))).toBeNull();
  expect(reminderDue(starts, early, at('2026-12-03T01:00:00Z'))).toBe('week');
  expect(reminderDue(starts, early, at('2026-12-09T01:00:00Z'))).toBe('day');
  expect(reminderDue(starts, early, starts)).toBeNull();
  expect(reminderDue(starts, at('2026-12-05T00:00:00Z'), at('2026-12-06T00:00:00Z'))).toBeNull();
  expect(reminderDue(starts, at('2026-12-05T00:00:00Z'), at('2026-12-09T02:00:00Z'))).toBe('day');
  expect(reminderDue(starts, at('2026-12-09T12:00:00Z'), at('2026-12-09T13:00:00Z'))).toBeNull();
});

test('what a firm is told next', () => {
  const step = (state: (typeof registrationStates)[number], phase: (typeof phases)[number], attendance: 'attended' | 'absent' | null = null) => nextStep({ state, attendance }, phase);
  expect(registrationStates.map((state) => step(state, 'open'))).toEqual(['applied', 'accepted', 'waiting', 'declined', 'come_back']);
  expect(registrationStates.map((state) => step(state, 'closed'))).toEqual(['applied', 'accepted', 'waiting', 'declined', 'withdrawn']);
  expect(registrationStates.map((state) => step(state, 'cancelled'))).toEqual(['called_off', 'called_off', 'called_off', 'declined', 'withdrawn']);
  expect(registrationStates.map((state) => step(state, 'started'))).toEqual(['missed', 'over', 'missed', 'declined', 'withdrawn']);
  expect([step('accepted', 'started', 'attended'), step('accepted', 'started', 'absent')]).toEqual(['attended', 'absent']);
});

const questions: ProgrammeQuestion[] = [
  { key: 'q1', kind: 'text', required: true, label: { ko: '목표' } },
  { key: 'q2', kind: 'choice', required: true, label: { ko: '분야' }, options: { ko: '제조\n의료', en: 'Industry\nMedicine' } },
  { key: 'q3', kind: 'yes_no', required: false, label: { ko: '통역' } },
];

describe('answers', () => {
  test('what is owed, what is no choice, what is too long', () => {
    expect(answerErrors(questions, {})).toEqual({ q1: 'validation:required', q2: 'validation:choose' });
    expect(answerErrors(questions, { q1: 'ㄱ'.repeat(1_001), q2: '3', q3: 'perhaps' })).toEqual({ q1: 'validation:too_long?max=1000', q2: 'validation:choose', q3: 'validation:choose' });
    expect(answerErrors(questions, { q1: '검증', q2: '2' })).toEqual({});
    expect(answersTo(questions, { q1: '검증', q3: '', other: 'x' })).toEqual({ q1: '검증' });
  });

  test('options and answers in the reader’s language, or in Korean', () => {
    const [, choice] = questions;
    if (!choice) throw new Error('no question');
    expect(optionsOf(choice, 'en')).toEqual([{ value: '1', label: 'Industry' }, { value: '2', label: 'Medicine' }]);
    const words = { yes: 'Yes', no: 'No' };
    expect(questions.map((question) => answerText(question, { q1: '검증', q2: '1', q3: 'no' }[question.key], 'ja', words))).toEqual(['검증', '제조', 'No']);
    expect(answerText(choice, '9', 'ko', words)).toBe('');
  });
});

describe('what a firm sends', () => {
  const schema = registrationInput({ seatsPerFirm: 3, namesAsked: true, questions });
  const sent = { intent: 'register', idempotencyKey: 'a55a37b1-15ac-4b0e-a2f8-0f8b9c3f2a11', people: 2, attendees: ' 김하늘 \r\n\r\n이도현', answers: { q1: '검증', q2: '1' } };
  const problems = (change: object) => {
    const read = schema.safeParse({ ...sent, ...change });
    return read.success ? null : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test('is read: a name a line, answers without those left empty', () => {
    expect(schema.parse(sent)).toMatchObject({ people: 2, attendees: ['김하늘', '이도현'], answers: { q1: '검증', q2: '1' } });
  });

  test('each thing that is wrong is said at its field', () => {
    expect(problems({ people: 4 })).toContainEqual(['people', 'programmes:register.tooMany?max=3']);
    expect(problems({ people: 0 })).toContainEqual(['people', 'validation:invalid']);
    expect(problems({ people: 1 })).toEqual([['attendees', 'programmes:register.namesMissing?max=1']]);
    expect(problems({ answers: { q2: '7' } })).toEqual([['answers.q1', 'validation:required'], ['answers.q2', 'validation:choose']]);
    expect(problems({ intent: 'take_over' })).not.toBeNull();
  });
});

test('what an officer sends: ticked rows, and a reason where it declines', () => {
  const id = '01a205a7-a9df-718a-923f-df05cebbaab0';
  expect(decisionInput.parse({ action: 'accept', pick: [`${id}.3`] })).toEqual({ action: 'accept', picks: [{ id, version: 3 }] });
  expect(decisionInput.parse({ action: 'decline', pick: [`${id}.1`], reason: '사유' })).toEqual({ action: 'decline', picks: [{ id, version: 1 }], reason: '사유' });
  for (const bad of [{ action: 'accept', pick: [] }, { action: 'decline', pick: [`${id}.1`] }, { action: 'accept', pick: ['x.1'] }, { action: 'delete', pick: [`${id}.1`] }]) {
    expect(decisionInput.safeParse(bad).success).toBe(false);
  }
  expect(readRegistrationFilter(new URLSearchParams('state=waiting&page=3'))).toEqual({ only: 'waiting', page: 3 });
  expect(readRegistrationFilter(new URLSearchParams("state='&page=-1"))).toEqual({ page: 1 });
});

test('questions: one without words is left out; a choice needs options, as many in each language', () => {
  const row = (change: object) => ({ kind: 'text', label: {}, options: {}, ...change });
  const read = questionsInput.parse({ version: 1, questions: [row({ label: { ko: '목표' }, required: 'on' }), row({}), row({ kind: 'choice', label: { ko: '분야' }, options: { ko: '가\n나', en: 'a\nb' } })] });
  expect(read.questions).toEqual([
    { key: 'q1', kind: 'text', required: true, label: { ko: '목표' } }, { key: 'q2', kind: 'choice', required: false, label: { ko: '분야' }, options: { ko: '가\n나', en: 'a\nb' } },
  ]);
  const issues = (change: object) => questionsInput.safeParse({ version: 1, questions: [row(change)] }).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  expect(issues({ label: { en: 'Aim' } })).toEqual([['questions.0.label.ko', 'validation:required']]);
  expect(issues({ kind: 'choice', label: { ko: '분야' }, options: { ko: '가' } })).toEqual([['questions.0.options.ko', 'programmes:questions.tooFew?max=20']]);
  expect(issues({ kind: 'choice', label: { ko: '분야' }, options: { ko: '가\n나', vi: 'a' } })).toEqual([['questions.0.options.ko', 'programmes:questions.uneven']]);
});
