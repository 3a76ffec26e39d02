/** A place to write on, on paper or in a word processor. */
export const blank = '______';
/** Wide enough for a name in a column. */
export const signatureBlank = '________________';
export const longBlank = '____________________________';
