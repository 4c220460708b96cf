export { Page as default, generateMetadata } from '../../../../_pages/transcript.tsx';
