/** A place to write on, on paper or in a word processor. */
export const blank = '______';
export const longBlank = '____________________________';
