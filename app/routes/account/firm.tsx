import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SectionHeading } from '~/components/page-header/page-header';
import { actsForFirm } from '~/features/accounts/actor';
import { requireActor, requireFirm } from '~/features/accounts/actor.server';
import { formatBusinessNumber } from '~/features/firms/business-number.rules';
import { updateFirm } from '~/features/firms/commands.server';
import { FirmFacts, FirmForm } from '~/features/firms/components/firm-details';
import { firmDetailsInput } from '~/features/firms/input';
import { formatPhone } from '~/features/firms/phone.rules';
import { findFirm, findPendingNumber } from '~/features/firms/queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const title = translator(language)('firms:title');
  const firm = actsForFirm(actor) ? await findFirm(db, actor) : null;
  const pendingNumber = firm ? null : await findPendingNumber(db, actor);
  const saved = new URL(request.url).searchParams.has('saved');
  return {
    title, saved, owner: actor.firm?.role === 'owner', pendingNumber: pendingNumber && formatBusinessNumber(pendingNumber),
    firm: firm && {
      businessNumber: formatBusinessNumber(firm.businessNumber), nameKo: firm.nameKo, nameEn: firm.nameEn, representative: firm.representative,
      phone: firm.phone && formatPhone(firm.phone), website: firm.website, productSummary: firm.productSummary, version: String(firm.version),
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const submission = parseWithZod(await readForm(request), { schema: firmDetailsInput });
  if (submission.status !== 'success') return data({ stale: false, lastResult: submission.reply() }, { status: 400 });
  const result = await updateFirm(db, actor, submission.value);
  if (result.ok) throw redirect(`${localPath(language, '/account/firm')}?saved`);
  return result.error === 'stale' ? data({ stale: true, lastResult: submission.reply() }, { status: 409 }) : refuse('forbidden');
}

export default function Firm() {
  const { t } = useTranslation('firms');
  const language = useLanguage();
  const { title, firm, owner, pendingNumber, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <section className="grid gap-5">
      <SectionHeading>{title}</SectionHeading>
      {saved && !answer ? <Notice tone="success" live>{t('saved')}</Notice> : null}
      {answer?.stale ? (
        <Notice tone="warning" live title={t('stale_title')} actions={<ButtonLink size="small" variant="secondary" href={localPath(language, '/account/firm')}>{t('stale_reload')}</ButtonLink>}>
          {t('stale')}
        </Notice>
      ) : null}
      {firm ? <FirmFacts firm={firm} owner={owner} /> : null}
      {firm && owner ? <FirmForm firm={firm} lastResult={answer?.lastResult} stale={answer?.stale ?? false} /> : null}
      {pendingNumber ? <Notice title={t('pending_title')}>{t('pending', { number: pendingNumber })}</Notice> : null}
      {!firm && !pendingNumber ? <Notice>{t('none')}</Notice> : null}
    </section>
  );
}
