import { PreviewPage } from '../../../../components/studio/preview/preview-page.tsx';

export default function Preview() {
  return <PreviewPage />;
}
