/** The article: headline, who and when, lead picture, body. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, LeadImage } from '../article/article.ts';
import { t } from '../platform/strings.ts';
import { keepLinesOf } from '../ui/keep-line.ts';
import { formatPublished, formatReadingTime } from './about-article.ts';
import { watchPictures } from './failed-pictures.ts';
import { JoinedNote, LiveBlogNote, NotWholeNote } from './notes.tsx';
import { ours } from './ours.ts';
import { partsPutIn } from './put-in.ts';
import { PutInParts } from './put-in-view.tsx';
import { Sanitised } from './sanitised.tsx';
import { LinkList } from './showing/link-list.tsx';
import { keepShowing } from './showing/showing.ts';
import { showArticle } from './shown-article.ts';

const About = ({ article }: { readonly article: Article }) => (
  <div class="about">
    {article.byline !== null && <p>{article.byline}</p>}
    <p {...ours()}>
      {article.published !== null && (
        <time dateTime={article.published}>{formatPublished(article.published)}</time>
      )}
      <span class="reading-time">
        {article.published !== null && ' · '}
        {formatReadingTime(article.words)}
      </span>
    </p>
  </div>
);

/** No `figcaption`: see showing/show-captions.ts. */
const CAPTION = { class: 'caption', role: 'caption' } as const;

/** A picture without a description says so; an invented one would be a lie, an empty one would hide it. */
const LeadFigure = ({ image }: { readonly image: LeadImage }) => (
  <figure>
    <img src={image.source} alt={image.description ?? t('imageNoDescription')} />
    {image.caption !== null && <div {...CAPTION}>{image.caption}</div>}
    {image.credit !== null && <p class="credit">{image.credit}</p>}
  </figure>
);

export const ArticleView = ({ article }: { readonly article: Article }) => {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => (root.current === null ? undefined : keepLinesOf(root.current)), []);
  useLayoutEffect(() => (root.current === null ? undefined : keepShowing(root.current)), []);
  useLayoutEffect(() => (root.current === null ? undefined : watchPictures(root.current)), []);
  useLayoutEffect(() => {
    if (root.current !== null) showArticle(root.current);
  }, [article, partsPutIn()]);
  return (
    <article id="article" class="reading" aria-labelledby="headline" tabIndex={-1} ref={root}>
      {article.kicker !== null && <p class="kicker">{article.kicker}</p>}
      <h1 id="headline">{article.title}</h1>
      {article.lead !== null && <p class="lead">{article.lead}</p>}
      <About article={article} />
      <NotWholeNote article={article} at="start" />
      <JoinedNote article={article} />
      <LiveBlogNote article={article} />
      {article.leadImage !== null && <LeadFigure image={article.leadImage} />}
      <Sanitised class="body" html={article.body} />
      <PutInParts article={article} />
      <NotWholeNote article={article} at="end" />
      <LinkList />
    </article>
  );
};
