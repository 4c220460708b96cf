/** The article as a server component: nothing of ours runs in the browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.BENCH_TEXT;

export const dynamicParams = false;
export const generateStaticParams = () =>
  readdirSync(folder).map((name) => ({ steps: name.replace('.json', '') }));

export default async function Page({ params }) {
  const { steps } = await params;
  const text = JSON.parse(readFileSync(join(folder, `${steps}.json`), 'utf8'));
  return (
    <main>
      <h1>{text.title}</h1>
      {text.chapters.map((chapter, c) => (
        <section className="chapter" key={c}>
          <h2>{chapter.title}</h2>
          <div className="sides">
            <figure>
              <svg className="chart" viewBox="0 0 100 60" role="img" aria-label="A curve">
                <path className="frame" d="M0 0V60H100" />
                <path className="curve" d={chapter.curve} />
              </svg>
            </figure>
            <div className="steps">
              {chapter.steps.map((step, n) => (
                <section className="step" key={n}>
                  <h3>{step.title}</h3>
                  {step.paragraphs.map((words, i) => (
                    <p key={i}>{words}</p>
                  ))}
                </section>
              ))}
            </div>
          </div>
        </section>
      ))}
    </main>
  );
}
