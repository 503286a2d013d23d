import { forwardRef } from 'react';
import { TextField, type TextFieldProps } from '~/components/text-field/text-field';

/** A calendar date as `YYYY-MM-DD`: the browser's own picker, in the reader's own calendar and language. */
export const DateField = forwardRef<HTMLInputElement, Omit<TextFieldProps, 'type' | 'suffix'>>(
  function DateField(props, ref) {
    return <TextField ref={ref} {...props} type="date" />;
  },
);
