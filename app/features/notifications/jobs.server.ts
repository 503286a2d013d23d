import { render } from '@react-email/render';
import { createElement } from 'react';
import { environment } from '~/platform/environment.server';
import type { JobDefinition } from '~/platform/jobs.server';
import { MailDocument } from './components/mail-document';
import { deliver } from './delivery.server';
import { mailText, plainText } from './mail-text.server';
import type { Mail } from './templates';

/** Writes and sends what {@link enqueueMail} promised. */
export const mailJob: JobDefinition = {
  queue: 'mail',
  handle: async (data, { id }) => {
    // Only enqueueMail fills this queue.
    const mail = data as Mail;
    const words = mailText(mail, environment().PUBLIC_URL);
    const html = await render(createElement(MailDocument, { language: mail.language, ...words }));
    await deliver({ id, to: mail.to, language: mail.language, subject: words.subject, text: plainText(words), html, attachments: mail.attachments ?? [], unsubscribe: words.unsubscribe?.url });
  },
};
