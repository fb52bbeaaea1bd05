/** Functions that run in chrome://extensions. They travel as text: they see their arguments and that page only. */

type RuntimeError = {
  readonly severity: string;
  readonly message: string;
  readonly source: string;
};

type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    incognitoAccess?: boolean;
    errorCollection: boolean;
  }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ readonly runtimeErrors: readonly RuntimeError[] }>;
};

type ExtensionsPage = { readonly chrome: { readonly developerPrivate: DeveloperPrivate } };

/**
 * Lets the extension into incognito windows, and has Chromium gather its errors from all its documents.
 * @param isNew false where the profile has it already: Chromium loads it anew when it is let in, which closes its tabs
 */
export const prepareExtension = async (extensionId: string, isNew: boolean): Promise<void> => {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({
    extensionId,
    ...(isNew ? { incognitoAccess: true } : {}),
    errorCollection: true,
  });
};

/** Uncaught exceptions and console errors of the extension since it was installed. */
export const listErrors = async (extensionId: string): Promise<readonly string[]> => {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
  // Chromium's own, after a restart: it starts the worker of the last run while the extension is loaded anew.
  const ofTheRestart = 'Failed to load the script unexpectedly';
  return runtimeErrors
    .filter(({ severity, message }) => severity === 'ERROR' && message !== ofTheRestart)
    .map(({ message, source }) => `${message} (${source})`);
};
