import { describe, expect, test } from 'vitest';
import { SegmentedClock } from '../../../app/components/segmented-clock/segmented-clock';
import { StepIndicator } from '../../../app/components/step-indicator/step-indicator';
import { TwoTimes } from '../../../app/components/two-times/two-times';
import { translator } from '../../../app/i18n/instance.server';
import { rendered } from './rendered';

const english = translator('en');

describe('two times', () => {
  const times = (at: string, timeZone: string, until?: string) =>
    rendered(<TwoTimes at={at} until={until} timeZone={timeZone} place="There" />, 'en');

  test('the same date on both sides: the hub in full, Seoul by the clock alone', () => {
    const html = times('2026-11-25T10:00:00Z', 'Asia/Dubai');
    expect(html).toContain('14:00');
    expect(html).toContain('19:00');
    expect(html).not.toContain(english('common:times.next_day'));
  });

  test('Seoul already has the next day', () => {
    const html = times('2026-11-24T17:00:00Z', 'America/Los_Angeles');
    expect(html).toContain('09:00');
    expect(html).toContain('02:00');
    expect(html).toContain(english('common:times.next_day'));
  });

  test('midnight in Seoul is 00:00 of the new day', () => {
    const html = times('2026-11-24T15:00:00Z', 'Asia/Singapore');
    expect(html).toContain('23:00');
    expect(html).toContain('00:00');
    expect(html).not.toContain('24:00');
    expect(html).toContain(english('common:times.next_day'));
  });

  test('a zone that is ahead of Seoul can be a day further', () => {
    expect(times('2026-11-24T14:30:00Z', 'Pacific/Auckland')).toContain(english('common:times.previous_day'));
  });

  test('a range shows both ends in both zones', () => {
    const html = times('2026-11-24T17:00:00Z', 'America/Los_Angeles', '2026-11-24T20:00:00Z');
    expect(html).toContain('09:00–12:00');
    expect(html).toContain('02:00–05:00');
  });
});

describe('the step indicator', () => {
  const steps = [{ label: 'One', href: '/one' }, { label: 'Two' }, { label: 'Three', href: '/three' }];

  test('marks the present step, links what is done and not what is to come', () => {
    const html = rendered(<StepIndicator steps={steps} current={1} />, 'en');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toContain('href="/one"');
    expect(html).not.toContain('href="/three"');
    expect(html).toContain('2/3 Two');
  });

  test('has no present step once all are done', () => {
    expect(rendered(<StepIndicator steps={steps} current={3} />, 'en')).not.toContain('aria-current');
  });
});

describe('the clock of segments', () => {
  test('shares the bar by minutes, leaves empty segments out, hatches the firm', () => {
    const html = rendered(
      <SegmentedClock
        segments={[
          { minutes: 30, kind: 'past', label: 'A' },
          { minutes: 0, kind: 'firm', label: 'B' },
          { minutes: 30, kind: 'firm', label: 'C' },
          { minutes: 60, kind: 'left', label: 'D' },
        ]}
      />,
    );
    expect([...html.matchAll(/<rect x="([^"]+)" width="([^"]+)" height="100%"/g)].map(([, x, width]) => [x, width])).toEqual([
      ['0%', '25%'], ['25%', '25%'], ['50%', '50%'],
    ]);
    expect(html).not.toContain('>B');
    expect(html.match(/url\(#/g)).toHaveLength(1);
  });

  test('with no time at all is an empty bar, not a division by zero', () => {
    expect(rendered(<SegmentedClock segments={[]} />)).not.toContain('NaN');
  });
});
