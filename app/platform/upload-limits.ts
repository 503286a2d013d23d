/** Bytes of one file, and files of one form. The database holds the first limit too. */
export const maximumFileBytes = 25 * 1024 * 1024;
export const maximumFiles = 10;

/** Bytes of a whole form: every file at its largest, and a megabyte for the fields and what parts them. */
export const maximumUploadBytes = maximumFiles * maximumFileBytes + 1024 * 1024;
