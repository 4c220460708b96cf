/** The article with its pictures, and the stage behind it. */
import { Article, LengthRules, type ArticleProps } from '../step/article.tsx';
import { End } from '../step/end.tsx';

export function ScrollArticle(props: ArticleProps) {
  return (
    <>
      {/* An article that is drawn repeatedly (in the studio) includes its length rules. */}
      {props.keep ? null : <LengthRules story={props.prose.story} />}
      <div className="scroll" data-scroll="">
        <div className="stage" data-stage="" />
        <main id="text">
          <Article {...props} />
          {props.isPart ? null : <End prose={props.prose} />}
        </main>
      </div>
    </>
  );
}
