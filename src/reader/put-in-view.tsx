/** The parts of the page that the reader has put into the article: each where it stood. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { LeftOut } from '../article/left-out.ts';
import { isolated, t } from '../platform/strings.ts';
import { afterBreath } from './breath.ts';
import { focusOn } from './fragment-links.ts';
import { say } from './message.tsx';
import { ours } from './ours.ts';
import { partsPutIn, takeOut } from './put-in.ts';
import { makeBox } from './put-in-place.ts';
import { Sanitised } from './sanitised.tsx';

/** The id of a part that is put in. The page's own ids carry a prefix: none is like it. */
export const idOfPart = (index: number): string => `part-${index}`;

interface Props {
  readonly part: LeftOut;
  readonly index: number;
}

/** The focus goes to the text before the place where the part stands: its own button goes with it, a breath later. */
const leavePart = (section: Element | null, { index, part }: Props): void => {
  const box = section?.parentElement;
  const before = box?.previousElementSibling ?? box?.nextElementSibling;
  if (before instanceof HTMLElement) focusOn(before);
  afterBreath(() => {
    takeOut(index);
    say(t('takenOut', isolated(part.name)));
  });
};

const PutInPart = (props: Props) => (
  <section
    id={idOfPart(props.index)}
    class="put-in"
    aria-labelledby={`${idOfPart(props.index)}-name`}
  >
    <h2 id={`${idOfPart(props.index)}-name`}>{props.part.name}</h2>
    <Sanitised html={props.part.body} />
    <button
      type="button"
      onClick={(event) => leavePart(event.currentTarget.closest('section'), props)}
      {...ours()}
    >
      {t('takeOut')}
    </button>
  </section>
);

/** Shows a part in a box of its own among the article's elements, until the function returned is called. */
const showIn = (body: HTMLElement, props: Props): (() => void) => {
  const box = makeBox(body, props.index, props.part.after);
  render(<PutInPart {...props} />, box);
  return () => {
    render(null, box);
    box.remove();
  };
};

/** Nothing of its own: the body beside it is no part of the tree that is rendered, so it is reached by hand. */
const Placed = (props: Props) => {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const body = mark.current?.parentElement?.querySelector<HTMLElement>('.body');
    return body ? showIn(body, props) : undefined;
  }, []);
  return <span hidden ref={mark} />;
};

export const PutInParts = ({ article }: { readonly article: Pick<Article, 'leftOut'> }) => (
  <>
    {partsPutIn().map((index) => {
      const part = article.leftOut[index];
      return part && <Placed key={index} index={index} part={part} />;
    })}
  </>
);
