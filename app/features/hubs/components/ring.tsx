import { regionHue } from '../rules';
import './hubs.css';

/** The ring of a region, before its name. */
export function Ring({ region, small = false, heading = false }: { region: string; small?: boolean; heading?: boolean }) {
  const size = small ? 'hub-ring-small' : heading ? 'mt-[0.28em]' : '';
  return <span className={`hub-ring ${size}`} data-hue={regionHue(region)} aria-hidden="true" />;
}
