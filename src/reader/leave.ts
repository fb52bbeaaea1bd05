import { send } from '../platform/requests.ts';
import { ownTab } from '../platform/tabs.ts';

/** Goes back from the reader to the page as it was left. */
export const leave = async (): Promise<void> => {
  const tab = await ownTab();
  if (tab !== null) await send({ type: 'leave', tab });
};
