import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';

export interface FirmView {
  businessNumber: string;
  nameKo: string;
  nameEn: string | null;
  representative: string;
  phone: string | null;
  website: string | null;
  productSummary: string | null;
  version: string;
}

/** What is fixed for an owner, who edits the rest below; everything for a member. */
export function FirmFacts({ firm, owner }: { firm: FirmView; owner: boolean }) {
  const { t } = useTranslation('firms');
  const number = { term: t('field.business_number'), value: <span dir="ltr" className="tabular-nums">{firm.businessNumber}</span> };
  if (owner) return <DefinitionList items={[number]} />;
  const rest = [
    { term: t('field.name_ko'), value: <bdi lang="ko">{firm.nameKo}</bdi> },
    { term: t('field.name_en'), value: <bdi>{firm.nameEn ?? '–'}</bdi> },
    { term: t('field.representative'), value: <bdi>{firm.representative}</bdi> },
    { term: t('field.phone'), value: <span dir="ltr">{firm.phone ?? '–'}</span> },
    { term: t('field.website'), value: <span dir="ltr" className="break-all">{firm.website ?? '–'}</span> },
    { term: t('field.product_summary'), value: <span dir="auto" className="whitespace-pre-line">{firm.productSummary ?? '–'}</span> },
  ];
  return <DefinitionList variant="rows" items={[number, ...rest]} />;
}

interface FirmFormProps {
  firm: FirmView;
  lastResult: SubmissionResult<string[]> | undefined;
  /** Somebody else saved meanwhile: saving again takes their version as read. */
  stale: boolean;
}

/** What an owner may change of the firm. */
export function FirmForm({ firm, lastResult, stale }: FirmFormProps) {
  const { t } = useTranslation(['firms', 'accounts']);
  const form = formState(lastResult, { ...firm });
  const labels = {
    nameKo: t('firms:field.name_ko'),
    nameEn: t('firms:field.name_en'),
    representative: t('firms:field.representative'),
    phone: t('firms:field.phone'),
    website: t('firms:field.website'),
    productSummary: t('firms:field.product_summary'),
  };
  return (
    <form method="post" noValidate className="grid max-w-xl gap-5">
      <ErrorSummary problems={form.problems(labels)} />
      <input type="hidden" name="version" value={stale ? firm.version : (form.value('version') ?? firm.version)} />
      <TextField {...form.field('nameKo')} label={labels.nameKo} autoComplete="organization" required />
      <TextField {...form.field('nameEn')} label={labels.nameEn} dir="ltr" markOptional />
      <TextField {...form.field('representative')} label={labels.representative} required />
      <TextField {...form.field('phone')} type="tel" label={labels.phone} hint={t('firms:field.phone_hint')} autoComplete="tel" markOptional />
      <TextField {...form.field('website')} type="url" label={labels.website} autoComplete="url" markOptional />
      <TextArea {...form.field('productSummary')} label={labels.productSummary} maxLength={1000} rows={4} markOptional />
      <Button className="justify-self-start">{t('accounts:account.save')}</Button>
    </form>
  );
}
