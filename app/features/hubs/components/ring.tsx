import { regionHue } from '../rules';
import './hubs.css';

/** The ring of a region, before its name. */
export function Ring({ region, small = false }: { region: string; small?: boolean }) {
  return <span className={small ? 'hub-ring hub-ring-small' : 'hub-ring'} data-hue={regionHue(region)} aria-hidden="true" />;
}
