import { notices } from '../notices/notices.server';

/** Calls back when public content has changed (the database tells after each commit) or may have (the line was down, or is new). */
export function watchContent(changed: () => void): void {
  notices().subscribe('content', { heard: changed, missed: changed });
}
