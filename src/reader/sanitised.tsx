/** HTML of the page's, through the one door. It is inserted before the next paint, so that nothing moves after it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitise } from '../article/sanitise.ts';

interface Props {
  readonly html: string;
  readonly class?: string;
}

export const Sanitised = ({ html, class: name }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(sanitise(html, document));
  }, [html]);
  return <div class={name} ref={place} />;
};
