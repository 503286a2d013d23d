/** Where a refusal of a unit's command stands in its form. */
export const unitErrorField = {
  position_taken: { position: ['desk:resources.positionTaken'] },
  no_languages: { languages: ['validation:required'] },
  unknown_accelerator: { accelerator: ['validation:choose'] },
  key_reused: { position: ['validation:repeated'] },
};

/** A reply's errors as the lines of an error summary. */
export const problemsOf = (errors: Record<string, string[] | null>) =>
  Object.entries(errors).flatMap(([name, messages]) => (messages ?? []).map((error) => ({ name, error })));
