/** The parts of the page that the reader has put into the article: after its text, in the order of the page. */
import type { Article } from '../article/article.ts';
import type { LeftOut } from '../article/left-out.ts';
import { t } from '../platform/strings.ts';
import { focusOn } from './fragment-links.ts';
import { say } from './message.tsx';
import { ours } from './ours.ts';
import { partsPutIn, takeOut } from './put-in.ts';
import { Sanitised } from './sanitised.tsx';

/** The id of a part that is put in. The page's own ids carry a prefix: none is like it. */
export const idOfPart = (index: number): string => `part-${index}`;

type Props = { readonly part: LeftOut; readonly index: number };

/** The focus goes to the end of the text, where the part stood: its own button is gone. */
const leavePart = (section: Element | null, { index, part }: Props): void => {
  const before = section?.previousElementSibling;
  takeOut(index);
  if (before instanceof HTMLElement) focusOn(before);
  say(t('takenOut', part.name));
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

export const PutInParts = ({ article }: { readonly article: Pick<Article, 'leftOut'> }) => (
  <>
    {partsPutIn().map((index) => {
      const part = article.leftOut[index];
      return part && <PutInPart key={index} index={index} part={part} />;
    })}
  </>
);
