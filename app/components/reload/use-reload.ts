import { useNavigation, useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Loads the page's data again, once more where something happened meanwhile. Never two at a time, and never into a page that is
 * under way: either would be broken off in the middle. `before` runs right before each.
 */
export function useReload(before?: () => void): () => void {
  const { revalidate, state } = useRevalidator();
  const moving = useNavigation().state !== 'idle';
  const [wanted, setWanted] = useState(0);
  const begun = useRef(0);
  const prepare = useRef(before);
  useEffect(() => {
    prepare.current = before;
  });
  useEffect(() => {
    if (moving || state !== 'idle' || begun.current === wanted) return;
    begun.current = wanted;
    prepare.current?.();
    revalidate();
  }, [wanted, moving, state, revalidate]);
  return useCallback(() => setWanted((count) => count + 1), []);
}
