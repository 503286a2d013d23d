import type { HubSchedule } from '~/features/hubs/working-time.rules';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { correctionTargets, parseTarget } from './correction.rules';
import { longestCorrectionDays, nextWorkingDay, workingDaysAfter } from './days.rules';
import type { RequestForm, RequestRecord } from './request';
import { allowedActions, type RequestAction } from './rules';

/** What the firm can be asked to mend, and when. */
export interface CorrectionChoice {
  /** `question:<key>` or `document:<key>` with its name in the reader's language. */
  entries: { target: string; label: string }[];
  /** Hub dates between which a correction may be due, and the one to offer: five working days on. */
  first: string;
  last: string;
  offered: string;
}

/** What an officer can do with a request now. */
export interface DeskChoices {
  actions: RequestAction[];
  correction: CorrectionChoice;
}

/** The choices of an officer who manages the hub; without that there are none. `schedule` is the holder's. */
export function deskChoices(request: RequestRecord, schedule: HubSchedule, { language, manages, now }: { language: Language; manages: boolean; now: Date }): DeskChoices {
  return {
    actions: manages ? allowedActions(request.state, 'officer') : [],
    correction: { entries: entriesOf(request.form, language), ...correctionDates(schedule, now) },
  };
}

function entriesOf(form: RequestForm, language: Language): CorrectionChoice['entries'] {
  return correctionTargets(form).flatMap((target) => {
    const parsed = parseTarget(target);
    const named = (parsed?.kind === 'document' ? form.documents : form.questions).find(({ key }) => key === parsed?.key);
    return named ? [{ target, label: localizedString(named.label, language) }] : [];
  });
}

function correctionDates(schedule: HubSchedule, now: Date) {
  const today = isoDateIn(now, schedule.timeZone);
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + longestCorrectionDays * 86_400_000).toISOString().slice(0, 10);
  return { first: nextWorkingDay(schedule, today), last, offered: workingDaysAfter(schedule, today, 5) };
}
