export { Page as default, generateMetadata } from '../../../../_pages/sources.tsx';
