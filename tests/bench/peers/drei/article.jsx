/** The words over the canvas. */
const stepsOf = ({ chapters }) => chapters.flatMap(({ steps }) => steps);

/** A screen a step. */
export const screens = (text) => stepsOf(text).length;

export function Article({ text }) {
  return (
    <main>
      {stepsOf(text).map(({ title, paragraphs }, n) => (
        <section className="step" key={n}>
          <h3>{title}</h3>
          {paragraphs.map((words, i) => (
            <p key={i}>{words}</p>
          ))}
        </section>
      ))}
    </main>
  );
}
