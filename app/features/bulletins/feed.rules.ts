import { languageFacts, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localize } from '~/i18n/localized-text';
import { withoutNonXml, xmlEscaped } from '~/platform/xml';
import type { Bulletin } from './bulletin';
import { bulletinPath } from './input';
import { todayIn, type BulletinCountry } from './rules';

const escaped = (text: string) => xmlEscaped(withoutNonXml(text));

interface FeedWords {
  title: string;
  subtitle: string;
  author: string;
}

/** Bulletins of a country as an Atom feed (RFC 4287), the latest change first. Ids stay whatever the language or the origin. */
export function atomFeed(
  origin: string,
  language: Language,
  country: BulletinCountry,
  bulletins: readonly Bulletin[],
  words: FeedWords,
  at: Date,
): string {
  const path = bulletinPath({ country });
  const address = (tail: string) => escaped(origin + localPath(language, path + tail));
  const sorted = bulletins.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  const updated = sorted[0]?.updatedAt.toISOString() ?? `${todayIn(country, at)}T00:00:00Z`;
  const entries = sorted.map(({ id, slug, title, summary, updatedAt, kind }) => {
    const [name, says] = [localize(title, language), localize(summary, language)];
    return [
      `<entry xml:lang="${languageFacts[name.language].tag}">`,
      `<id>urn:uuid:${id}</id>`,
      `<title>${escaped(name.text)}</title>`,
      `<updated>${updatedAt.toISOString()}</updated>`,
      `<link rel="alternate" type="text/html" href="${address(`/${slug}`)}"/>`,
      `<category term="${kind}"/>`,
      `<summary xml:lang="${languageFacts[says.language].tag}">${escaped(says.text)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageFacts[language].tag}">`,
    `<id>${address('')}</id>`,
    `<title>${escaped(words.title)}</title>`,
    `<subtitle>${escaped(words.subtitle)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escaped(words.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${address('/feed.xml')}"/>`,
    `<link rel="alternate" type="text/html" href="${address('')}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
