export { Page as default, generateMetadata } from '../../../../_pages/data.tsx';
