import { applicationAt, type ProgrammeState } from './rules';

export type ProgrammeIntake = 'support_request' | 'registration';
export type ProgrammeMode = 'first_come' | 'selection';
export type ProgrammeRoom = 'open' | 'few_left' | 'waiting_list' | 'full';

export const registrationStates = ['applied', 'accepted', 'waiting', 'declined', 'withdrawn'] as const;
export type RegistrationState = (typeof registrationStates)[number];
export type Attendance = 'attended' | 'absent';

/** Where a programme's intake stands: being written, called off, open up to the deadline's own minute, closed after it, running or over. */
export const phases = ['draft', 'cancelled', 'open', 'closed', 'started'] as const;
export type Phase = (typeof phases)[number];

interface Times {
  state: ProgrammeState;
  startsAt: Date;
  endsAt: Date;
  applyUntil: Date;
}

export function phaseAt(programme: Times, at: Date): Phase {
  if (programme.state === 'draft') return 'draft';
  if (programme.state === 'cancelled') return 'cancelled';
  // A deadline at the start itself has its whole minute, too.
  if (applicationAt(programme, at) === 'open') return 'open';
  return programme.startsAt <= at ? 'started' : 'closed';
}

export const firmActions = ['register', 'change', 'withdraw'] as const;
export const officerActions = ['accept', 'wait', 'decline', 'attend', 'absent'] as const;
export type FirmAction = (typeof firmActions)[number];
export type OfficerAction = (typeof officerActions)[number];
export type RegistrationAction = FirmAction | OfficerAction;
export type RegistrationRole = 'firm' | 'officer';

interface Rule {
  role: RegistrationRole;
  /** Null: there is none yet. */
  from: readonly (RegistrationState | null)[];
  phases: Record<ProgrammeMode, readonly Phase[]>;
}

const always = (...inPhases: Phase[]) => ({ first_come: inPhases, selection: inPhases });
const active = ['applied', 'accepted', 'waiting'] as const;

/** Whatever isn't written here is refused. Officers select when all have had their time to apply; who comes first is served at once. */
const table: Record<RegistrationAction, Rule> = {
  register: { role: 'firm', from: [null, 'withdrawn'], phases: always('open') },
  change: { role: 'firm', from: active, phases: always('open') },
  withdraw: { role: 'firm', from: active, phases: always('open') },
  accept: { role: 'officer', from: ['applied', 'waiting', 'declined'], phases: { first_come: ['open', 'closed'], selection: ['closed'] } },
  wait: { role: 'officer', from: ['applied'], phases: { first_come: [], selection: ['closed'] } },
  decline: { role: 'officer', from: active, phases: { first_come: ['open', 'closed'], selection: ['closed'] } },
  attend: { role: 'officer', from: ['accepted'], phases: always('started') },
  absent: { role: 'officer', from: ['accepted'], phases: always('started') },
};

interface Situation {
  role: RegistrationRole;
  state: RegistrationState | null;
  mode: ProgrammeMode;
  phase: Phase;
}

export function mayAct(action: RegistrationAction, { role, state, mode, phase }: Situation): boolean {
  const rule = table[action];
  return rule.role === role && rule.from.includes(state) && rule.phases[mode].includes(phase);
}

/** What can be done with a registration now, by who looks at it. */
export const allowedActions = <Action extends RegistrationAction>(actions: readonly Action[], situation: Situation): Action[] =>
  actions.filter((action) => mayAct(action, situation));

export interface Seats {
  places: number;
  waitingPlaces: number;
  /** People who are accepted. */
  taken: number;
  /** People who wait. */
  waiting: number;
}

/** Where a firm lands that registers: a seat while nobody waits for one, else the waiting list while that has room. */
export function landing(mode: ProgrammeMode, people: number, { places, waitingPlaces, taken, waiting }: Seats): 'applied' | 'accepted' | 'waiting' | 'full' {
  if (mode === 'selection') return 'applied';
  if (waiting === 0 && taken + people <= places) return 'accepted';
  return waiting + people <= waitingPlaces ? 'waiting' : 'full';
}

/** Who moves up from the waiting list: in its order, and nobody past one who doesn't fit yet. */
export function promotable<Entry extends { people: number }>(queue: readonly Entry[], free: number): Entry[] {
  let left = free;
  const moving: Entry[] = [];
  for (const entry of queue) {
    if (entry.people > left) break;
    left -= entry.people;
    moving.push(entry);
  }
  return moving;
}

/** What a firm is told about its registration: where it stands and what comes next. */
export type NextStep = 'called_off' | 'applied' | 'accepted' | 'waiting' | 'declined' | 'withdrawn' | 'come_back' | 'missed' | 'over' | Attendance;

export function nextStep({ state, attendance }: { state: RegistrationState; attendance: Attendance | null }, phase: Phase): NextStep {
  if (state === 'withdrawn') return phase === 'open' ? 'come_back' : 'withdrawn';
  if (state === 'declined') return 'declined';
  if (phase === 'cancelled') return 'called_off';
  if (phase !== 'started') return state;
  return state === 'accepted' ? (attendance ?? 'over') : 'missed';
}

export type ReminderKind = 'week' | 'day';
/** Milliseconds before the start. */
export const reminderLead: Record<ReminderKind, number> = { week: 7 * 86_400_000, day: 86_400_000 };

/** Which reminder is due: the nearer one once its time has come, and none that the acceptance came after. */
export function reminderDue(startsAt: Date, acceptedAt: Date, at: Date): ReminderKind | null {
  if (at >= startsAt) return null;
  const since = (kind: ReminderKind) => new Date(startsAt.getTime() - reminderLead[kind]);
  const kind = at >= since('day') ? 'day' : at >= since('week') ? 'week' : null;
  return kind && acceptedAt < since(kind) ? kind : null;
}

/** Days after the end for which the names of who came are kept. */
export const namesKeptDays = 90;

/** Registrations that one page of the desk shows, and that one decision can take. */
export const registrationsPage = 100;
