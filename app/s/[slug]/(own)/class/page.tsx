export { Page as default, generateMetadata } from '../../../../_pages/class.tsx';
