import { RemixBrowser } from '@remix-run/react';
import type { Resource, ResourceKey } from 'i18next';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '~/i18n/instance';
import { fallbackLanguage, isLanguage } from '~/i18n/languages';

const files = import.meta.glob<ResourceKey>('../locales/*/*.json', { import: 'default' });

/** Every hydrated page has these; the rest is named by its matched routes' `handle.i18n`. */
const alwaysThere = ['common', 'validation'];

function namespacesOfPage(): string[] {
  const modules = Object.values(window.__remixRouteModules);
  const named = modules.flatMap((module) => {
    const handle = module?.handle as { i18n?: string[] } | undefined;
    return handle?.i18n ?? [];
  });
  return [...new Set([...alwaysThere, ...named])];
}

/**
 * Resolves when the page's data are decoded. RemixBrowser throws their promise until then, and a click in that moment makes React 18 render
 * the suspended root synchronously, which it can't ("Root did not complete", error 345), so that the page would never come alive.
 * Called before its first hook is reached, it needs no React around it.
 */
async function pageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    if (!(pending instanceof Promise)) throw pending;
    await pending;
  }
}

async function hydrate() {
  const tag = document.documentElement.lang.toLowerCase();
  const language = isLanguage(tag) ? tag : fallbackLanguage;
  const namespaces = namespacesOfPage();
  const resources: Resource = { [language]: {} };
  await Promise.all([
    pageData(),
    ...namespaces.map(async (namespace) => {
      const content = await files[`../locales/${language}/${namespace}.json`]?.();
      if (content) resources[language]![namespace] = content;
    }),
  ]);
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={createI18n(language, resources, namespaces)}>
        <StrictMode>
          <RemixBrowser />
        </StrictMode>
      </I18nextProvider>,
    );
  });
}

void hydrate();
