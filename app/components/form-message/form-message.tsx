import { Icon } from '~/components/icon/icon';
import { useErrorText } from './error-text';

/** The error under a field; several stand one under the other. */
export function FormMessage({ id, error }: { id?: string; error?: string | string[] | null }) {
  const errorText = useErrorText();
  const errors = (Array.isArray(error) ? error : [error]).filter((each): each is string => Boolean(each));
  if (errors.length === 0) return null;
  return (
    <div id={id} className="mt-2 text-sm font-bold text-danger">
      {errors.map((each) => (
        <p key={each} className="flex gap-1.5">
          <Icon name="error" className="mt-[0.15em]" />
          {errorText(each)}
        </p>
      ))}
    </div>
  );
}

/** Whether there is anything to say. */
export const hasError = (error: string | string[] | null | undefined): boolean =>
  Array.isArray(error) ? error.length > 0 : Boolean(error);
