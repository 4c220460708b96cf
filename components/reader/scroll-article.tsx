/** The article with its pictures and the stage that stands behind it. */
import { Article, LengthRules, type ArticleProps } from '../step/article.tsx';

export function ScrollArticle(props: ArticleProps) {
  return (
    <>
      {/* What is drawn again and again brings its lengths itself. */}
      {props.keep ? null : <LengthRules story={props.prose.story} />}
      <div className="scroll" data-scroll="">
        <div className="stage" data-stage="" />
        <main id="text">
          <Article {...props} />
        </main>
      </div>
    </>
  );
}
