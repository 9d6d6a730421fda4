import type { Provenance } from '~/domain/texts';
import { useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Table } from '../star-guide/table';
import { aboutText } from '../text/about';

type Counts = Record<Provenance, { products: number; recognitions: number }>;

export function AboutPage({ counts }: { counts: Counts }) {
  const t = useText(aboutText);
  return (
    <div className="page">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <div className="max-w-3xl space-y-8">
        <h1>{t.title}</h1>
        <p className="text-lg">{t.lead}</p>
        <section className="space-y-3">
          <h2>{t.sources}</h2>
          <Table caption={t.sources} head={[t.word, t.means, t.products, t.recognitions]}>
            {(['verified', 'sourced', 'unsourced', 'sample'] as const).map((word) => (
              <tr key={word}>
                <th scope="row">{t.words[word][0]}</th>
                <td>{t.words[word][1]}</td>
                <td>{counts[word].products}</td>
                <td>{counts[word].recognitions}</td>
              </tr>
            ))}
          </Table>
          <p>{t.unknown}</p>
          <p>{t.star}</p>
        </section>
        <Part title={t.not} text={t.notText} />
        <Part title={t.wrong} text={t.wrongText} />
        <Part title={t.licences} text={t.licencesText} />
      </div>
    </div>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section className="space-y-2">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
