import { useTranslation } from '~/i18n/use-translation';
import type { HubProfile } from '../hub';
import { Text } from './text';

/** How to reach a hub: what is published, or a request where nothing is. */
export function HubContact({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs', 'common']);
  const { address, operator, email, phone } = hub;
  return (
    <>
      <dl className="hub-pairs">
        {address ? <><dt>{t('hubs:contact.address')}</dt><dd><Text of={address} /></dd></> : null}
        {operator ? <><dt>{t('hubs:contact.operator')}</dt><dd>{operator}</dd></> : null}
        {email ? <><dt>{t('hubs:contact.email')}</dt><dd><a href={`mailto:${email}`} dir="ltr">{email}</a></dd></> : null}
        {phone ? <><dt>{t('hubs:contact.phone')}</dt><dd><a href={`tel:${phone}`} dir="ltr">{phone}</a></dd></> : null}
      </dl>
      {email || phone ? null : <p className="text-ink-subtle">{t('hubs:contact.none')}</p>}
    </>
  );
}
