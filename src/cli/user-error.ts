/** Something that the user can mend: what was given does not exist, or is something else. */
export class UserError extends Error {}
