export { Page as default, generateMetadata } from '../../../_pages/read.tsx';
