/** The rows as a list box, in parts, each row said as one: its name, what it is, what was wrong. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { positionsAreOurs } from '../platform/positions.ts';
import { formatNumber, t } from '../platform/strings.ts';
import { type RowGroup, rowGroups } from '../waypoints/rows.ts';
import { chosenRow, nextRow, type Offered, offered } from './choosing.ts';
import { goTo } from './page.ts';
import { groupTitle, kindWords, troubleWords } from './words.ts';

export const idOfRow = (index: number): string => `row-${index}`;

interface Props {
  readonly offer: Offered;
  readonly at: number;
}

/** Whether a row says its position in words, which are for screen readers only. */
const saysPosition = signal(false);

export const findWhoSaysPositions = async (): Promise<void> => {
  saysPosition.value = await positionsAreOurs();
};

const Position = ({ at }: { readonly at: number }) => (
  <span class="visually-hidden">
    {t('placePosition', formatNumber(at + 1), formatNumber(offered.value.length))}
  </span>
);

/** The name, then what it is and what was wrong; what a place is stands alone where the page gives no name. */
const Words = ({ offer: { row }, at }: Props) => (
  <>
    {row.name !== '' && (
      <span class="name" dir="auto">
        {row.name}
      </span>
    )}
    <span class="kind">{kindWords(row)}</span>
    {troubleWords(row).map((words) => (
      <span key={words} class="wrong">
        {words}
      </span>
    ))}
    {saysPosition.value && <Position at={at} />}
  </>
);

const RowOption = ({ offer, at }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const isNext = nextRow.value?.index === offer.index;
  const isChosen = chosenRow.value?.index === offer.index;
  useEffect(() => {
    if (isNext) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isNext]);
  return (
    // The field above has the focus and the keys: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      role="option"
      id={idOfRow(offer.index)}
      ref={element}
      class={isNext ? 'row next' : 'row'}
      aria-selected={isChosen}
      aria-posinset={at + 1}
      aria-setsize={offered.value.length}
      onClick={() => goTo(offer.index)}
    >
      <Words offer={offer} at={at} />
    </div>
  );
};

const Part = ({ group }: { readonly group: RowGroup }) => {
  const rows = offered.value.map((offer, at) => ({ offer, at }));
  const own = rows.filter(({ offer }) => offer.row.group === group);
  if (own.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
    <div role="group" aria-labelledby={`part-${group}`}>
      <div id={`part-${group}`} class="part" role="presentation">
        {groupTitle(group)}
      </div>
      {own.map(({ offer, at }) => (
        <RowOption key={offer.index} offer={offer} at={at} />
      ))}
    </div>
  );
};

export const Rows = ({ label }: { readonly label: string }) => (
  <div role="listbox" id="places" aria-label={label}>
    {rowGroups.map((group) => (
      <Part key={group} group={group} />
    ))}
  </div>
);
