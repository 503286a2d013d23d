import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { TwoTimes } from '~/components/two-times/two-times';
import { Text } from '~/features/hubs/components/text';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { ApplicationTag, RoomTag } from './programme-tags';

/** What one registers for, in short: until when, when, where, and how much room there is. */
export function ProgrammeFacts({ programme, at }: { programme: Programme; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const zone = { timeZone: programme.hub.timeZone, place: localizedString(programme.hub.name, language) };
  return (
    <DefinitionList
      variant="rows"
      items={[
        { term: t('programmes:applyUntil'), value: <><TwoTimes at={programme.applyUntil} {...zone} /><span className="mt-2 flex flex-wrap gap-2"><ApplicationTag programme={programme} at={at} /><RoomTag programme={programme} at={at} /></span></> },
        { term: t('programmes:starts'), value: <TwoTimes at={programme.startsAt} {...zone} /> },
        { term: t('programmes:place'), value: <Text of={programme.place} /> },
        { term: t('programmes:mode.title'), value: t(`programmes:mode.${programme.mode}Text`) },
      ]}
    />
  );
}
