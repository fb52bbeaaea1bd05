/** What documents of the extension call its API by, in both browsers; scenarios name it in functions that run there. */
declare const chrome: import('webextension-polyfill').Browser;
