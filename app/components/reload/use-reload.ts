import { useCallback, useEffect, useRef } from 'react';

/**
 * Loads the page's data again, once more where something happened meanwhile. Never two at a time, and never into a page that is
 * under way: either would be broken off in the middle. `before` runs right before each. The router itself is asked what it does:
 * React's account of it (`useNavigation`, `useRevalidator`) comes a moment late. With `keepsAnswer` it also waits while the page shows what
 * came of a form: loading again would take away the errors and what was typed.
 */
export function useReload(before?: () => void, { keepsAnswer = false } = {}): () => void {
  const wanted = useRef(false);
  const prepare = useRef(before);
  useEffect(() => {
    prepare.current = before;
  });
  const attempt = useCallback(() => {
    const router = window.__remixRouter;
    if (!wanted.current || router.state.navigation.state !== 'idle' || router.state.revalidation !== 'idle') return;
    if (keepsAnswer && router.state.actionData) return;
    wanted.current = false;
    prepare.current?.();
    router.revalidate();
  }, [keepsAnswer]);
  // It says that it is done before it has tidied up: hence a turn later.
  useEffect(() => window.__remixRouter.subscribe(() => {
    if (wanted.current) setTimeout(attempt);
  }), [attempt]);
  return useCallback(() => {
    wanted.current = true;
    attempt();
  }, [attempt]);
}
