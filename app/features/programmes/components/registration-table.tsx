import { useTranslation } from '~/i18n/use-translation';
import { checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { TwoTimes } from '~/components/two-times/two-times';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { answerText } from '../questions.rules';
import type { DeskRegistration } from '../registration';
import { pickValue } from '../registration.input';
import { RegistrationStateTag } from './programme-tags';

interface RegistrationTableProps {
  programme: Programme;
  registrations: DeskRegistration[];
  /** Whether rows can be ticked. */
  pickable: boolean;
  /** Ids of those that were ticked when the form was sent. */
  picked: ReadonlySet<string>;
}

/** Who registered, in the order in which they came, each with what it answered. */
export function RegistrationTable({ programme, registrations, pickable, picked }: RegistrationTableProps) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const hub = { timeZone: programme.hub.timeZone, place: localizedString(programme.hub.name, language) };
  return (
    <DataTable caption={t('programmes:registrations.title')}>
      <TableHead>
        {pickable ? <TableHeader><span className="sr-only">{t('programmes:registrations.pick')}</span></TableHeader> : null}
        <TableHeader>{t('programmes:registrations.firm')}</TableHeader>
        <TableHeader>{t('programmes:registrations.state')}</TableHeader>
        <TableHeader align="end">{t('programmes:registrations.people')}</TableHeader>
        <TableHeader>{t('programmes:registrations.at')}</TableHeader>
      </TableHead>
      <TableBody>
        {registrations.map((registration) => {
          const name = firmName(registration, language);
          return (
            <TableRow key={registration.id}>
              {pickable ? (
                <TableCell>
                  <input type="checkbox" name="pick" value={pickValue(registration)} defaultChecked={picked.has(registration.id)} aria-label={t('programmes:registrations.pickOne', { firm: name })} className={checkboxClass} />
                </TableCell>
              ) : null}
              <TableCell main>
                <bdi className="font-bold text-ink">{name}</bdi>
                <p className="text-sm text-ink-quiet"><bdi>{registration.contact.name}</bdi> · <bdi dir="ltr">{registration.contact.email}</bdi></p>
                <Said programme={programme} registration={registration} />
                {registration.reason ? <p className="mt-1 text-sm whitespace-pre-line text-ink-subtle">{t('programmes:registrations.reason')}: <bdi>{registration.reason}</bdi></p> : null}
              </TableCell>
              <TableCell><RegistrationStateTag registration={registration} /></TableCell>
              <TableCell align="end">{t('programmes:seats', { count: registration.people })}</TableCell>
              <TableCell><TwoTimes at={registration.queuedAt} {...hub} /></TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </DataTable>
  );
}

const firmName = ({ firm }: DeskRegistration, language: string): string => (language === 'ko' ? undefined : firm.nameEn) ?? firm.nameKo;

/** Names and answers, folded; nothing where nothing was asked. */
function Said({ programme: { questions }, registration: { attendees, answers } }: { programme: Programme; registration: DeskRegistration }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const words = { yes: t('programmes:answer.yes'), no: t('programmes:answer.no') };
  if (attendees.length === 0 && questions.length === 0) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="cursor-pointer py-1 text-link underline underline-offset-4">{t('programmes:registrations.answers')}</summary>
      <dl className="mt-1 grid gap-2 border-s-2 border-line ps-3">
        {attendees.length > 0 ? <div><dt className="text-ink-quiet">{t('programmes:register.names')}</dt><dd className="text-ink"><bdi>{attendees.join(', ')}</bdi></dd></div> : null}
        {questions.map((question) => (
          <div key={question.key}>
            <dt className="text-ink-quiet">{localizedString(question.label, language)}</dt>
            <dd className="whitespace-pre-line text-ink"><bdi>{answerText(question, answers[question.key], language, words) || '—'}</bdi></dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
