import { parseWithZod } from '@conform-to/zod/v4';
import type { FormPart } from '~/features/hubs/service-form';
import { formItemInput } from '~/features/hubs/service-form.input';
import { moved, type FormEdit } from '~/features/hubs/service-form.rules';
import type { ServiceQuestion } from '~/features/hubs/offers';

type Options = NonNullable<ServiceQuestion['options']>;

/** The options after the button that was pressed: `add_option`, `up o1`, `down o1`, `remove o1`, or as they are. */
function afterButton(options: Options, then: string, newKey: () => string): Options {
  const [op, value] = then.split(' ');
  if (op === 'add_option') return [...options, { value: newKey(), label: { ko: '' } }];
  if (op === 'remove') return options.filter((option) => option.value !== value);
  if (op === 'up' || op === 'down') return moved(options, (option) => option.value === value, op === 'up' ? -1 : 1);
  return options;
}

/** Reads the page of one entry as a change of the form; no change where something in it is wrong. */
export function parseItem(part: FormPart, key: string, form: FormData, newKey: () => string) {
  if (part === 'eligibility') {
    const submission = parseWithZod(form, { schema: formItemInput.eligibility });
    if (submission.status !== 'success') return { submission, edit: null, then: 'save' };
    const { text, remedy, refusedBy, then } = submission.value;
    const edit: FormEdit = { op: 'set', part, item: { key, text, remedy, refusedBy } };
    return { submission, edit, then };
  }
  if (part === 'documents') {
    const submission = parseWithZod(form, { schema: formItemInput.documents });
    if (submission.status !== 'success') return { submission, edit: null, then: 'save' };
    const { label, hint, required, then } = submission.value;
    const edit: FormEdit = { op: 'set', part, item: { key, label, hint, required } };
    return { submission, edit, then };
  }
  const submission = parseWithZod(form, { schema: formItemInput.questions });
  if (submission.status !== 'success') return { submission, edit: null, then: 'save' };
  const { label, hint, required, kind, maxLength, options, then } = submission.value;
  const text = kind === 'short_text' || kind === 'long_text';
  const item: ServiceQuestion = {
    key, kind, label, hint, required, ...(text && maxLength !== undefined ? { maxLength } : {}), ...(kind === 'choice' ? { options: afterButton(options, then, newKey) } : {}),
  };
  const edit: FormEdit = { op: 'set', part, item };
  return { submission, edit, then };
}
