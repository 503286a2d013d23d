import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { enqueueMail } from '~/features/notifications/commands.server';
import { mailFolder } from '~/features/notifications/delivery.server';
import { mailJob } from '~/features/notifications/jobs.server';
import type { Mail } from '~/features/notifications/templates';
import { languages } from '~/i18n/languages';
import { environment } from '~/platform/environment.server';
import { db } from '~db/client.server';
import { deliveringMail, readMails } from '../../setup/delivered-mail';

const start = { at: '2026-11-25T05:00:00Z', timeZone: 'Asia/Dubai' };
const end = { at: '2026-11-25T09:00:00Z', timeZone: 'Asia/Dubai' };
const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';

const confirmed = (language: Mail['language'], to = 'firm@example.com'): Mail => ({
  to, language, template: 'booking_confirmed', parameters: { reference: 'KTZ-2026-000123', hub: 'دبي', start, end },
  actionPath: '/test-zone/bookings/KTZ-2026-000123', attachments: [{ fileName: 'KTZ-2026-000123.ics', mediaType: 'text/calendar; charset=utf-8; method=REQUEST', content: ics }],
});

describe('with an SMTP server', () => {
  const { folder } = deliveringMail();

  it('sends in Arabic from right to left, in both zones, with the calendar', async () => {
    await db.transaction((tx) => enqueueMail(tx, confirmed('ar')));
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1), { timeout: 5_000 });
    const [mail] = await readMails(folder);
    expect(mail?.subject).toBe('[KTZ-2026-000123] تم تأكيد حجز منطقة اختبار الذكاء الاصطناعي');
    expect(mail?.html).toMatch(/<html[^>]* dir="rtl"[^>]* lang="ar"|<html[^>]* lang="ar"[^>]* dir="rtl"/);
    expect(mail?.text).toContain('09:00');
    expect(mail?.text).toContain('14:00');
    expect(mail?.text).toContain('http://localhost:3000/ar/test-zone/bookings/KTZ-2026-000123');
    expect(mail?.attachments).toMatchObject([{ filename: 'KTZ-2026-000123.ics', contentType: 'text/calendar' }]);
    expect(mail?.attachments[0]?.content.toString()).toBe(ics);
  });

  it('shows what a person wrote as text, never as markup', async () => {
    const message = '<img src=x onerror=alert(1)>\n두 번째 줄 {{reference}}';
    await enqueueMail(db, { to: 'b@example.com', language: 'ko', template: 'request_message', parameters: { reference: 'R-1', service: '<b>법률</b>', message } });
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(2), { timeout: 5_000 });
    const mail = (await readMails(folder)).find(({ subject }) => subject?.includes('R-1'));
    expect(mail?.html).not.toMatch(/<img|<b>법률/);
    expect(mail?.text).toContain('> <img src=x onerror=alert(1)>\n> 두 번째 줄 {{reference}}');
  });

  it('tries again when the server refuses at first', async () => {
    const before = readdirSync(folder).length;
    const { SMTP_URL } = environment();
    environment().SMTP_URL = 'smtp://127.0.0.1:1';
    await db.execute(`update pgboss.queue set retry_delay = 1 where name = 'mail'`);
    await enqueueMail(db, confirmed('en', 'c@example.com'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(readdirSync(folder)).toHaveLength(before);
    environment().SMTP_URL = SMTP_URL;
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(before + 1), { timeout: 15_000 });
  });
});

describe('without an SMTP server', () => {
  it('keeps one file a mail, however often the job runs, in every language', async () => {
    for (const language of languages) {
      const id = `00000000-0000-4000-8000-${language.padEnd(12, '0')}`;
      await mailJob.handle(confirmed(language), { id });
      await mailJob.handle(confirmed(language), { id });
    }
    const mails = await readMails(mailFolder());
    expect(mails).toHaveLength(languages.length);
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(languages.length);
    expect(mails.every(({ text }) => !/[{}]/.test(text ?? '{'))).toBe(true);
  });
});
