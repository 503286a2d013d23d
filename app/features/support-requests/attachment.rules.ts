/** What is taken in, for the `accept` of the field and the hint beside it. */
export const acceptedExtensions = ['pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx', 'hwp', 'hwpx'] as const;
