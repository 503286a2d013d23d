import { z } from 'zod';
import { plainText } from '~/platform/text';
import { versionField } from '~/platform/version-field';
import { unknownPlaceholders } from './reply-template.rules';

export const templateTitleMaxLength = 80;
export const templateBodyMaxLength = 3_000;

const inEach = <Text extends z.ZodType>(text: Text) => ({
  ko: text, en: text.optional(), ja: text.optional(), 'zh-hans': text.optional(), vi: text.optional(), ar: text.optional(),
});

const body = plainText({ max: templateBodyMaxLength, multiline: true }).superRefine((text, ctx) => {
  const [name] = unknownPlaceholders(text);
  if (name !== undefined) ctx.addIssue({ code: 'custom', message: `desk:template.unknown?name=${encodeURIComponent(name.slice(0, 40))}` });
});

const texts = { title: z.object(inEach(plainText({ max: templateTitleMaxLength }))), body: z.object(inEach(body)) };

/** The desk's form of a reply template: Korean is required, the rest are optional. Posted as `title.ko`, `body.ko` and so on. */
export const replyTemplateInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('create'), idempotencyKey: z.uuid({ error: 'validation:invalid' }), ...texts }),
  z.object({ intent: z.literal('change'), version: versionField, ...texts }),
  z.object({ intent: z.literal('retire'), version: versionField }),
], { error: 'validation:invalid' });
