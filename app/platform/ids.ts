const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be a key of ours (a UUID, in letters of either size as Postgres reads it): for anything else the database isn't asked. */
export const isId = (text: string): boolean => uuid.test(text);
