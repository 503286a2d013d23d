import { languages, type Language } from '~/i18n/languages';
import { fingerprint, type LocalizedText } from '~/i18n/localized-text';
import type { TextEdit } from './content';

type Edited = { ok: true; text: LocalizedText | null } | { ok: false; error: 'korean_first' };

const others = languages.filter((language) => language !== 'ko');

/**
 * A text after one language of it was edited. A new Korean text leaves every translation as it was and marks it as made from the former one. A
 * translation that a person wrote or confirmed is theirs and of the Korean as it stands; one sent as a machine proposed it stays the machine's.
 */
export function editText(text: LocalizedText | null, language: Language, edit: TextEdit): Edited {
  if (language === 'ko') return { ok: true, text: edit.typed === null ? null : withKorean(text, edit.typed) };
  if (!text) return edit.typed === null ? { ok: true, text } : { ok: false, error: 'korean_first' };
  return { ok: true, text: edit.typed === null ? without(text, language) : withTranslation(text, language, edit.typed, edit) };
}

function withKorean(text: LocalizedText | null, korean: string): LocalizedText {
  if (!text) return { ko: korean };
  if (text.ko === korean) return text;
  const before = fingerprint(text.ko);
  // What says nothing of its source was made from the text that stands until now.
  const of = others.flatMap((language) => (text[language] ? [[language, text.of?.[language] ?? before] as const] : []));
  return { ...text, ko: korean, ...(of.length > 0 ? { of: Object.fromEntries(of) } : {}) };
}

function withTranslation(text: LocalizedText, language: Language, typed: string, { confirmed, drafted }: TextEdit): LocalizedText {
  const byMachine = drafted === fingerprint(typed) && !confirmed;
  if (text[language] === typed && !confirmed && !byMachine) return text;
  return {
    ...text,
    [language]: typed,
    origin: { ...text.origin, [language]: byMachine ? 'machine' : 'human' },
    of: { ...text.of, [language]: fingerprint(text.ko) },
  };
}

function without(text: LocalizedText, language: Language): LocalizedText {
  if (!text[language]) return text;
  const { origin, of, ...texts } = text;
  const kept = <Value>(of: Partial<Record<Language, Value>> | undefined) => Object.fromEntries(Object.entries(of ?? {}).filter(([name]) => name !== language));
  return { ...texts, [language]: undefined, origin: kept(origin), of: kept(of) };
}
