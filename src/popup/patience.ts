/** In milliseconds: most pages are looked at, and most articles read, sooner; then nothing is said of the wait. */
export const patience = 1000;
