import { expect, test } from 'vitest';
import { signInAs } from '../setup/people';
import { goTo, visitor } from './steps/visitor';

test('headquarters is told that it only looks on at a hub’s work, and not where it decides', { timeout: 120_000 }, async () => {
  const [room, officer] = [await visitor('ko', false), await visitor('ko', false)];
  await signInAs(room.page, 'ko', 'situation');
  await signInAs(officer.page, 'ko', 'manager.dubai');
  const toldAt = async (who: typeof room, paths: string[]) => {
    const told = [];
    for (const path of paths) {
      expect((await goTo(who, `/desk${path}?hub=dubai`))?.status(), path).toBe(200);
      if (await who.page.getByText(who.t('desk:hub.readOnly')).isVisible()) told.push(path);
    }
    return told;
  };
  const looksOn = ['', '/bookings', '/calendar', '/programmes', '/services', '/resources', '/quotas', '/hours', '/templates'];
  const decides = ['/hub', '/hub/history', '/bulletins', '/bulletins/checklist', '/bulletins/new', '/components', '/experts', '/services/ai-engineer', '/views'];
  expect(await toldAt(room, looksOn)).toEqual(looksOn);
  expect(await toldAt(room, decides)).toEqual([]);
  expect(await toldAt(officer, ['', '/hub', '/bulletins', '/experts'])).toEqual([]);
});
