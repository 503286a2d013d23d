import type { Language } from '~/i18n/languages';

/** An instant that is written in a hub's zone and in Seoul's. `at` is ISO 8601. */
export interface Moment {
  at: string;
  /** IANA zone. */
  timeZone: string;
}

interface OfRequest {
  reference: string;
  /** The service's name in the reader's language. */
  service: string;
}

interface OfBooking {
  reference: string;
  /** The hub's name in the reader's language. */
  hub: string;
  start: Moment;
  end: Moment;
}

interface OfProgramme {
  /** Name, hub and place in the reader's language. */
  programme: string;
  hub: string;
  place: string;
  start: Moment;
  deadline: Moment;
  /** What an officer wrote: why it was declined or called off. */
  message?: string;
}

/** Every mail of the portal with what its text needs; the texts are `notifications:mail.<template>`. */
export interface MailParameters {
  verify_email: { name: string };
  reset_password: { name: string };
  password_changed: { name: string };
  /** Somebody tried to sign up with an address that has an account. */
  account_exists: { name: string };
  /** To a firm's owner. */
  member_waiting: { firm: string; member: string };
  member_admitted: { firm: string };
  /** To the contact of a draft: what its service asks has changed. */
  draft_questions_changed: { service: string; hub: string };
  request_submitted: OfRequest & { hub: string; due: Moment };
  /** To the hub's managers, as are `request_corrected`, `request_withdrawn` and `booking_new_for_hub`. */
  request_new_for_hub: OfRequest & { hub: string; firm: string; due: Moment };
  request_taken: OfRequest & { hub: string };
  request_correction: OfRequest & { hub: string; message: string };
  request_corrected: OfRequest & { firm: string };
  request_approved: OfRequest & { hub: string; message: string };
  request_declined: OfRequest & { hub: string; message: string };
  request_returned: OfRequest & { hub: string; message: string };
  request_started: OfRequest & { hub: string };
  request_completed: OfRequest & { hub: string; message: string };
  request_withdrawn: OfRequest & { firm: string };
  request_message: OfRequest & { message: string };
  /** To the contact: nobody answered a correction in time. */
  request_returned_unanswered: OfRequest & { hub: string };
  /** To the contact: another hub took the request over. */
  request_handed_over: OfRequest & { hub: string };
  /** To the member who answers for it from now on. */
  request_contact: OfRequest & { name: string };
  /** To the member who answered for it until now. */
  request_contact_left: OfRequest & { name: string };
  /** To an officer, from a colleague. */
  request_assigned: OfRequest & { firm: string; name: string };
  /** To the managers of the hub that is asked; `hub` is the one that asks. */
  handover_proposed: OfRequest & { hub: string; firm: string; message: string };
  /** To the officer who asked; `hub` is the one that answered. */
  handover_accepted: OfRequest & { hub: string };
  handover_declined: OfRequest & { hub: string; message: string };
  /** To the managers of the hub that was asked: nothing is left to answer. `hub` is the one that had asked. */
  handover_taken_back: OfRequest & { hub: string };
  handover_lapsed: OfRequest & { hub: string };
  /** To whoever answers for it: a promise is about to break, or has and the firm is owed the reason. */
  promise_warning: OfRequest & { firm: string; due: Moment };
  delay_owed: OfRequest & { firm: string; due: Moment };
  /** To the situation room. */
  promise_broken: OfRequest & { hub: string; firm: string; due: Moment };
  /** To the contact: why it is late, and what is expected instead. */
  request_delayed: OfRequest & { hub: string; message: string; expected: Moment };
  /** To the contact: it goes on under the reference `into`. */
  request_merged: OfRequest & { hub: string; into: string };
  /** To the contact: the hub recorded what came of it. */
  outcome_recorded: OfRequest & { hub: string };
  /** To the hub's managers, as are the next two. */
  outcome_confirmed: OfRequest & { firm: string };
  outcome_disputed: OfRequest & { firm: string; message: string };
  satisfaction_given: OfRequest & { firm: string };
  /** To the contact: six and twelve months after the completion. */
  request_half_year: OfRequest & { hub: string };
  request_year: OfRequest & { hub: string };
  /** To an expert: the first link, and a second one before the due day. `hub` is the one that asks. */
  consultation_asked: { hub: string; due: Moment };
  consultation_reminder: { hub: string; due: Moment };
  /** To an expert: no answer is needed any more. */
  consultation_withdrawn: { hub: string };
  /** To the officer who asked, as are the next three. */
  consultation_accepted: OfRequest & { expert: string };
  consultation_declined: OfRequest & { expert: string; message: string };
  consultation_answered: OfRequest & { expert: string };
  consultation_lapsed: OfRequest & { expert: string };
  /** To the firm's contact. */
  consultation_shared: OfRequest & { hub: string; message: string };
  /** To the officer who asked for a list: it is written, and kept until then. */
  export_ready: { hub: string; until: Moment };
  export_failed: { hub: string };
  /** To a firm that is invited into a consortium, or to the address that was invited; `firm` is the one that asks. */
  consortium_invited: { service: string; hub: string; firm: string };
  /** To the same: the invitation was taken back, or the lead parted with the partner. */
  consortium_ended: { service: string; hub: string; firm: string };
  /** To the contact of a draft; `firm` is the partner. */
  consortium_accepted: { service: string; firm: string };
  consortium_declined: { service: string; firm: string };
  consortium_left: { service: string; firm: string };
  /** To who accepted for a partner. */
  consortium_filed: OfRequest & { firm: string };
  /** To a subscriber: what is new, by country; `links` names it. */
  bulletin_digest: { countries: string };
  /** To headquarters, who decide whether it becomes public. */
  component_submitted: { component: string; firm: string };
  /** To the owners of a firm, as are the next two; `component` is what the firm lists in the full stack's catalogue. */
  component_published: { component: string };
  component_refused: { component: string; message: string };
  component_withdrawn: { component: string; message: string };
  booking_submitted: OfBooking;
  booking_new_for_hub: OfBooking & { firm: string };
  booking_confirmed: OfBooking;
  booking_declined: OfBooking & { message: string };
  booking_cancelled: OfBooking & { firm: string };
  booking_expired: OfBooking;
  /** `message`: the hub's reason, where the hub moved it. */
  booking_changed: OfBooking & { message?: string };
  /** To the hub's managers, as is the next. */
  booking_changed_for_hub: OfBooking & { firm: string };
  booking_move_proposed: OfBooking & { firm: string; message?: string };
  booking_move_declined: OfBooking & { message: string };
  /** A time is held for the firm until then. */
  booking_offered: OfBooking & { until: Moment };
  booking_no_show: OfBooking;
  booking_reclaimed: OfBooking & { message: string };
  /** `date`: `YYYY-MM-DD`. */
  booking_deletion_due: OfBooking & { date: string };
  /** To who registered a firm, as are all of a programme. */
  programme_applied: OfProgramme;
  programme_accepted: OfProgramme;
  /** Moved up from the waiting list. */
  programme_promoted: OfProgramme;
  programme_waiting: OfProgramme;
  programme_declined: OfProgramme;
  programme_withdrawn: OfProgramme;
  programme_reminder: OfProgramme;
  /** Time or place are others now. */
  programme_changed: OfProgramme;
  programme_cancelled: OfProgramme;
}

export type MailTemplate = keyof MailParameters;

export interface MailAttachment {
  fileName: string;
  mediaType: string;
  content: string;
}

/** A line of a list in a mail; `path` as in `actionPath`. */
export interface MailLink {
  text: string;
  path: string;
}

interface MailOf<Template extends MailTemplate> {
  to: string;
  language: Language;
  template: Template;
  parameters: MailParameters[Template];
  /** Path of the page that the button opens, without the language (`/support-requests/…`); `/api/…` is taken as it is. */
  actionPath?: string;
  attachments?: MailAttachment[];
  links?: MailLink[];
  /** Where its reader ends mails of this kind without signing in, by a form or by the mail program's own button (RFC 8058). */
  unsubscribePath?: string;
}

/** One mail to one person, in that person's language. */
export type Mail = { [Template in MailTemplate]: MailOf<Template> }[MailTemplate];
