import { describe, expect, it } from 'vitest';
import { i18nFor } from '~/i18n/instance.server';
import { languages } from '~/i18n/languages';
import { quickTranslator } from '~/i18n/quick-translator';
import { useTranslation } from '~/i18n/use-translation';
import { rendered } from '../components/rendered';

describe('a quick translator', () => {
  type Call = (key: string, options?: Record<string, unknown>) => unknown;
  const calls: Parameters<Call>[] = [
    ['shell.home'], ['common:shell.home'], ['hubs:map.label'], ['hubs:state.soon', { minutes: 5 }], ['hubs:state.soon', { minutes: '5' }], ['hubs:state.soon', { minutes: 6 }],
    ['text_size.value', { percent: 110 }], ['no.such.key'],
  ];

  it('says what i18next says, the first time and again, in every language', () => {
    for (const language of languages) {
      const instance = i18nFor(language);
      const [quick, thorough] = [quickTranslator(instance), instance.getFixedT(language)] as unknown as [Call, Call];
      for (const call of [...calls, ...calls]) expect(quick(...call)).toBe(thorough(...call));
    }
  });

  it('counts in every form of a language', () => {
    const [quick, thorough] = [quickTranslator(i18nFor('ar')), i18nFor('ar').getFixedT('ar')] as unknown as [Call, Call];
    const count = (t: Call, of: number) => t('hubs:services.found', { count: of });
    for (const of of [0, 1, 2, 3, 11, 100, 1, 0]) expect(count(quick, of)).toBe(count(thorough, of));
  });

  it('asks each time where more than words and numbers is given', () => {
    const quick = quickTranslator(i18nFor('ko')) as unknown as Call;
    expect(typeof quick('shell', { returnObjects: true })).toBe('object');
  });
});

it('components of a namespace share one translator, those of another language none of it', () => {
  const seen: unknown[] = [];
  const Probe = ({ names }: { names: 'hubs' | 'common' }) => {
    const { t, i18n } = useTranslation(names);
    seen.push(t);
    return <>{i18n.language}</>;
  };
  expect(rendered(<><Probe names="hubs" /><Probe names="hubs" /><Probe names="common" /></>, 'ar')).toBe('ararar');
  rendered(<Probe names="hubs" />, 'ko');
  expect(new Set(seen).size).toBe(3);
});
