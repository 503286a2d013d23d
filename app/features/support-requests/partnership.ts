import type { LocalizedText } from '~/i18n/localized-text';
import type { ConsortiumRole, PartnerState } from './consortium.rules';
import type { RequestState } from './rules';

/** A firm's part in another firm's request, as the partner sees it. */
export interface Partnership {
  id: string;
  role: ConsortiumRole;
  state: PartnerState;
  lead: string;
  service: LocalizedText;
  hub: LocalizedText;
  /** What of the firm's the role is about; null where the lead named none. */
  component: LocalizedText | null;
  request: { title: string; reference: string | null; state: RequestState };
}
