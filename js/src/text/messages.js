// Sentences that several views say.

/** A message could not be sent. */
export const GONE =
  "Python is not there any more: run the cell again, and load this page anew if it is an app.";
