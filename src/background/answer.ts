/** Answers a request: its sender checked, its shape parsed, refused by value. */
import * as v from 'valibot';
import {
  isOwnPage,
  type Outcome,
  type Reply,
  type Request,
  refused,
  requestSchema,
  type Sender,
} from '../platform/requests.ts';
import { finish } from './afterwards.ts';
import { keepPlace } from './article-keeper.ts';
import { examine } from './examine.ts';
import { setPreferences } from './preference-writer.ts';
import { leave, read } from './reading.ts';
import { findIn } from './waypoints.ts';

const act = (request: Request): Promise<Reply<Request['type']>> => {
  switch (request.type) {
    case 'examine':
      return examine(request.tab);
    case 'read':
      return read(request.tab);
    case 'leave':
      return leave(request.tab);
    case 'find-waypoints':
      return findIn(request.tab);
    case 'set-preferences':
      return setPreferences(request.values);
    case 'finish':
      return finish(request.address);
    case 'keep-place':
      return keepPlace(request);
    default:
      return request satisfies never;
  }
};

/** The reply to a message. Never throws on a wrong one: it is refused. */
export const answer = async (
  message: unknown,
  sender: Sender,
): Promise<Reply<Request['type']> | Outcome> => {
  if (!isOwnPage(sender)) return refused('not-allowed');
  const request = v.safeParse(requestSchema, message);
  return request.success ? act(request.output) : refused('malformed');
};
