import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Icon, type IconName } from '~/components/icon/icon';

export type NoticeTone = 'information' | 'success' | 'warning' | 'danger';

const looks: Record<NoticeTone, { panel: string; icon: IconName; colour: string }> = {
  information: { panel: 'bg-information-tint', icon: 'information', colour: 'text-information' },
  success: { panel: 'bg-success-tint', icon: 'check', colour: 'text-success' },
  warning: { panel: 'bg-warning-tint', icon: 'warning', colour: 'text-warning' },
  danger: { panel: 'bg-danger-tint', icon: 'error', colour: 'text-danger' },
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Announced when the page shows it: after something was done. */
  live?: boolean;
  className?: string;
}

/** A word from the portal: what was done, what to mind. Stays until the page is left; nothing vanishes by itself. */
export function Notice({ tone = 'information', title, children, actions, live = false, className = '' }: NoticeProps) {
  const { t } = useTranslation();
  const { panel, icon, colour } = looks[tone];
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={`flex flex-wrap items-center gap-x-6 gap-y-3 rounded-xl border border-transparent px-5 py-4 ${panel} ${className}`}
    >
      <div className="flex min-w-0 grow basis-72 gap-3">
        <Icon name={icon} className={`mt-[0.15em] ${colour}`} />
        <div className="min-w-0">
          <span className="sr-only">{t(`notice.${tone}`)}: </span>
          {title ? <p className="text-base font-bold text-ink">{title}</p> : null}
          {children ? <div className="text-base text-ink-basic">{children}</div> : null}
        </div>
      </div>
      {actions ? <div className="flex flex-wrap gap-2.5">{actions}</div> : null}
    </div>
  );
}
