/** Files of one request at most, and bytes of one file. The database holds the second limit too. */
export const maximumFiles = 10;
export const maximumFileBytes = 25 * 1024 * 1024;
/** Bytes of files sent at once: the server hangs up on a form of more than 64 MB before it reads it. */
export const maximumFormBytes = 60 * 1024 * 1024;

/** What is taken in, for the `accept` of the field and the hint beside it. */
export const acceptedExtensions = ['pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx', 'hwp', 'hwpx'] as const;
