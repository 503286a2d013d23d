import { z } from 'zod';
import type { Language } from '~/i18n/languages';
import { exchange, TranslationError, type Client } from './exchange.server';
import { cutAtTerms, termsIn } from './glossary';

export interface DeeplSettings {
  url: string;
  key: string;
  timeout: number;
}

const sourceCode: Record<Language, string> = { ko: 'KO', en: 'EN', ja: 'JA', 'zh-hans': 'ZH', vi: 'VI', ar: 'AR' };
const targetCode: Record<Language, string> = { ...sourceCode, en: 'EN-GB', 'zh-hans': 'ZH-HANS' };

/** Texts of one call at most, by DeepL's rules. */
const textsPerCall = 50;

const answer = z.object({ translations: z.array(z.object({ text: z.string() })) });

/**
 * Translates by DeepL's `/v2/translate`. Each line is a text of its own, so that line breaks stay. A name of the glossary is put
 * in translated, within a tag that DeepL leaves alone; words that a sentence bends ("approved") are left to DeepL.
 */
export function deeplClient({ url, key, timeout }: DeeplSettings): Client {
  return async (text, from, to) => {
    const lines = text.split('\n');
    const filled = lines.flatMap((line, at) => (line.trim() ? [{ at, line }] : []));
    for (let start = 0; start < filled.length; start += textsPerCall) {
      const part = filled.slice(start, start + textsPerCall);
      const raw = await exchange({
        url,
        authorization: `DeepL-Auth-Key ${key}`,
        timeout,
        body: {
          text: part.map(({ line }) => marked(line, from, to)),
          source_lang: sourceCode[from], target_lang: targetCode[to], tag_handling: 'xml', ignore_tags: ['k'], preserve_formatting: true,
        },
      });
      const read = answer.safeParse(raw);
      if (!read.success || read.data.translations.length !== part.length) throw new TranslationError('unusable', 'not the translations asked for');
      read.data.translations.forEach((translation, i) => {
        lines[part[i]?.at ?? 0] = unmarked(translation.text);
      });
    }
    return lines.join('\n');
  };
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
const escapeXml = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign as keyof typeof entities]);

function marked(line: string, from: Language, to: Language): string {
  const names = termsIn(line, from, to).filter(({ kind }) => kind === 'name');
  return cutAtTerms(line.normalize('NFC'), names)
    .map((piece) => (typeof piece === 'string' ? escapeXml(piece) : `<k>${escapeXml(piece.target)}</k>`))
    .join('');
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"' };

const unmarked = (xml: string) =>
  xml.replace(/<\/?k>/g, '').replace(/&(amp|lt|gt|quot|apos|#39|#34);/g, (_, name: string) => characters[name] ?? '');
